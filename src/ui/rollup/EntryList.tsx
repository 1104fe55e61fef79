import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Reading } from "../../core/model/appendix";
import type { Entry } from "../../core/model/summary";
import { latenessWords } from "../../core/rollup/words";
import { showNumber } from "../catalogue";
import { useLang, useWords } from "../lang";
import { cellOfItem } from "./figures";

/** Entries shown in the pane; the chase sheet has them all. */
const FIRST_ENTRIES = 20;

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  link: { textAlign: "left", fontSize: "inherit", color: tokens.colorBrandForegroundLink },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A list of tasks with the way to their cells. */
export interface EntryListProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly reading: Reading;
  readonly onGo: (sheet: string, cell: string) => void;
}

/** Tasks to chase: what, who, and by how many days. */
export function EntryList({ title, entries, reading, onGo }: EntryListProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  return (
    <section>
      <h2 className={styles.title}>
        {title} ({showNumber(entries.length, lang)})
      </h2>
      {entries.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul className={styles.list}>
        {entries.slice(0, FIRST_ENTRIES).map(({ sheet, item, owner, daysLate }) => (
          <li key={`${sheet}!${item.row}`} className={styles.item}>
            <Link as="button" className={styles.link} onClick={() => onGo(sheet, cellOfItem(reading, sheet, item.row))}>
              {item.text || cellOfItem(reading, sheet, item.row)}
            </Link>
            <div className={styles.quiet}>
              {[owner ?? words.noUnit, daysLate === null ? "" : latenessWords(daysLate, lang)]
                .filter(Boolean)
                .join(" · ")}
            </div>
          </li>
        ))}
      </ul>
      {entries.length > FIRST_ENTRIES && (
        <p className={styles.none}>{words.moreEntries(entries.length - FIRST_ENTRIES)}</p>
      )}
    </section>
  );
}
