import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Reading } from "../../core/model/appendix";
import type { Lang } from "../../core/model/language";
import type { Entry, TargetEntry } from "../../core/model/summary";
import { showDeadline } from "../../core/parse/deadline";
import { latenessWords, standingWords } from "../../core/rollup/words";
import { showNumber } from "../catalogue";
import { useLang } from "../lang";
import { paneWords } from "../words";
import { cellOfItem, type FigureRow } from "./figures";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  link: {
    textAlign: "left",
    fontSize: "inherit",
    lineHeight: "inherit",
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Where a row's cell is looked up, and what goes there. */
export interface RowPlaces {
  readonly reading: Reading;
  readonly onGo: (sheet: string, cell: string) => void;
}

/** Rows of the plan, each with the way to its cell and what there is to know of it. */
export function RowList({ rows, reading, onGo }: RowPlaces & { readonly rows: readonly FigureRow[] }): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  return (
    <ul className={styles.list}>
      {rows.map((row) => {
        const { sheet, item } = row;
        const cell = cellOfItem(reading, sheet, item.row);
        return (
          <li key={`${sheet}!${item.row}`} className={styles.item}>
            <Link as="button" className={styles.link} onClick={() => onGo(sheet, cell)}>
              {item.text || `${sheet}!${cell}`}
            </Link>
            <div className={styles.quiet}>{rowFacts(row, lang).join(" · ")}</div>
          </li>
        );
      })}
    </ul>
  );
}

/** What is told of a row beside its text: number, who, when, and how it stands. */
function rowFacts(row: FigureRow, lang: Lang): readonly string[] {
  const { number } = row.item;
  const facts = "state" in row ? taskFacts(row, lang) : targetFacts(row, lang);
  return number ? [paneWords(lang).number(number), ...facts] : facts;
}

function taskFacts({ item, owner, daysLate }: Entry, lang: Lang): readonly string[] {
  const words = paneWords(lang);
  const deadline = item.deadline ? showDeadline(item.deadline, lang) : words.noDeadline;
  const late = daysLate === null ? [] : [latenessWords(daysLate, lang)];
  return [owner ?? words.noUnit, deadline, ...late];
}

function targetFacts({ item, plan, actual, standing }: TargetEntry, lang: Lang): readonly string[] {
  const words = paneWords(lang);
  const figure = (value: number) => [showNumber(value, lang), item.unit].filter(Boolean).join(" ");
  return [
    standingWords[lang][standing],
    ...(plan === null ? [] : [`${words.plan} ${figure(plan)}`]),
    ...(actual === null ? [] : [`${words.actual} ${figure(actual)}`]),
  ];
}
