import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { TargetEntry } from "../../core/model/summary";
import { standingWords } from "../../core/rollup/words";
import { showNumber } from "../catalogue";
import { DataTable } from "../DataTable";
import { useLang, useWords } from "../lang";
import { cellOfItem } from "./figures";
import type { RowPlaces } from "./RowList";

/** Targets shown before the user asks for all. */
const FIRST_TARGETS = 20;

const useStyles = makeStyles({
  link: { textAlign: "left", fontSize: "inherit", lineHeight: "inherit", color: tokens.colorBrandForegroundLink },
  standing: { whiteSpace: "normal" },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** Targets, and the way to their cells. */
export interface TargetsTableProps extends RowPlaces {
  readonly targets: readonly TargetEntry[];
}

/** Each target with its plan, what was reached, and how it stands in words. */
export function TargetsTable({ targets, reading, onGo }: TargetsTableProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const [isWhole, setWhole] = useState(false);
  const figure = (value: number | null) => (value === null ? "–" : showNumber(value, lang));
  return (
    <section>
      <DataTable<TargetEntry>
        caption={words.targets}
        isCaptionHidden
        rows={isWhole ? targets : targets.slice(0, FIRST_TARGETS)}
        keyOf={({ sheet, item }) => `${sheet}!${item.row}`}
        columns={[
          {
            header: words.target,
            isHeading: true,
            cell: ({ sheet, item }) => (
              <Link
                as="button"
                className={styles.link}
                onClick={() => onGo(sheet, cellOfItem(reading, sheet, item.row))}
              >
                {item.text || cellOfItem(reading, sheet, item.row)}
                {item.unit && ` (${item.unit})`}
              </Link>
            ),
          },
          {
            header: words.plan,
            isNumber: true,
            cell: ({ plan, item }) => (plan === null ? (item.target?.text ?? "–") : figure(plan)),
          },
          { header: words.actual, isNumber: true, cell: ({ actual }) => figure(actual) },
          {
            header: words.percent,
            isNumber: true,
            cell: ({ percent, standing }) => (
              <>
                {percent !== null && <div>{figure(Math.round(percent * 10) / 10)}%</div>}
                <div className={styles.standing}>{standingWords[lang][standing]}</div>
              </>
            ),
          },
        ]}
      />
      {!isWhole && targets.length > FIRST_TARGETS && (
        <Button size="small" className={styles.more} onClick={() => setWhole(true)}>
          {words.showAllOf(targets.length)}
        </Button>
      )}
    </section>
  );
}
