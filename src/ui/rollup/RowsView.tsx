import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useState, type ReactNode } from "react";
import type { Summary } from "../../core/model/summary";
import { showNumber } from "../catalogue";
import { useLang, useWords } from "../lang";
import { figureTitle, rowsBehind, type Figure } from "./figures";
import { RowList, type RowPlaces } from "./RowList";

/** Rows drawn at a time. */
const PAGE = 100;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS },
  title: {
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  hint: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  more: { marginTop: tokens.spacingVerticalS },
});

/** The figure whose rows are shown, and the way back. */
export interface RowsViewProps extends RowPlaces {
  readonly figure: Figure;
  readonly summary: Summary;
  readonly onBack: () => void;
}

/** The rows behind a figure, each leading to its cell. Escape goes back as the arrow does. */
export function RowsView({ figure, summary, onBack, ...places }: RowsViewProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const [shown, setShown] = useState(PAGE);
  const rows = rowsBehind(figure, summary);
  return (
    <section
      onKeyDown={(event) => {
        if (event.key === "Escape") onBack();
      }}
    >
      <div className={styles.head}>
        {/* The user asked for this view, so the focus may follow. */}
        <Button autoFocus appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.back} onClick={onBack} />
        <h2 className={styles.title}>
          {figureTitle(figure, summary, lang)} ({showNumber(rows.length, lang)})
        </h2>
      </div>
      <p className={styles.hint}>{rows.length > 0 ? words.rowsHint : words.none}</p>
      <RowList rows={rows.slice(0, shown)} {...places} />
      {rows.length > shown && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {words.showMore(Math.min(PAGE, rows.length - shown))}
        </Button>
      )}
    </section>
  );
}
