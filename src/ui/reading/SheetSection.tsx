import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Column, Role, SheetReading, Table } from "../../core/model/appendix";
import { rangeName } from "../../core/model/cell";
import { clarityText, clearnessText, clearTasks, clearTitle, countClarity, isCounted } from "../../core/model/clarity";
import { doubtfulIn } from "../../core/report/doubt";
import { short } from "../../core/rules/kit/phrases";
import { showNumber } from "../catalogue";
import { useLang, useWords } from "../lang";
import { summaryLine } from "../summaryLine";
import { kindWords } from "../terms";
import { ColumnLine } from "./ColumnLine";

const useStyles = makeStyles({
  sheet: { ...summaryLine, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  name: { display: "inline", margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: "anywhere" },
  unclear: { marginBottom: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  summary: summaryLine,
  columns: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Tells what the user says that a column means; null for as it is read by itself. */
export type OnRole = (table: Table, column: Column, role: Role | null) => void;

/** One sheet of a reading. */
export interface SheetSectionProps {
  readonly sheet: SheetReading;
  readonly isOpenAtFirst: boolean;
  readonly isBusy: boolean;
  readonly onRole: OnRole;
}

/** A sheet's tables, or why there is none. What is closed is not drawn. */
export function SheetSection({ sheet, isOpenAtFirst, isBusy, onRole }: SheetSectionProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const doubtful = sheet.tables.reduce((sum, { columns }) => sum + doubtfulIn(columns).size, 0);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.sheet}>
        <h3 className={styles.name}>
          {[sheet.sheet, kindWords[lang][sheet.kind], doubtful > 0 && words.doubtful(doubtful)]
            .filter(Boolean)
            .join(" · ")}
        </h3>
      </summary>
      {isOpen && sheet.why && <p className={styles.text}>{sheet.why[lang]}</p>}
      {isOpen &&
        // By place: a choice may change a table's range, and the focus must stay in it.
        sheet.tables.map((table, index) => <TableSection key={index} table={table} isBusy={isBusy} onRole={onRole} />)}
    </details>
  );
}

function TableSection({
  table,
  isBusy,
  onRole,
}: Pick<SheetSectionProps, "isBusy" | "onRole"> & { readonly table: Table }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const doubtful = doubtfulIn(table.columns);
  const clear = countClarity(clearTasks(table));
  const facts = [
    [words.range, rangeName(table.range)],
    [words.headerRows, table.headerRows.join(", ")],
    [words.items, showNumber(table.items.length, lang)],
    [words.year, table.year === null ? words.unknownYear : String(table.year)],
    ...(clear ? [[clearTitle[lang], clarityText(clear, lang)] as const] : []),
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) => [
          <dt key={term} className={styles.term}>
            {term}
          </dt>,
          <dd key={`${term} fact`} className={styles.fact}>
            {fact}
          </dd>,
        ])}
      </dl>
      <UnclearTasks table={table} />
      <ul className={styles.columns} aria-label={`${table.sheet}!${rangeName(table.range)}`}>
        {table.columns.map((column) => (
          <ColumnLine
            key={column.column}
            column={column}
            isDoubtful={doubtful.has(column)}
            isBusy={isBusy}
            onRole={(role) => onRole(table, column, role)}
          />
        ))}
      </ul>
    </>
  );
}

/** So many tasks are listed; the rest are on the sheet "Bổ sung" and in the summary's data. */
const MOST_TASKS = 50;

/** The tasks that lack some clarity, those that lack most first. */
function UnclearTasks({ table }: { readonly table: Table }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const unclear = clearTasks(table).filter(({ item, lacks }) => isCounted(item) && lacks.length > 0);
  if (unclear.length === 0) return null;
  const worst = [...unclear].sort((a, b) => b.lacks.length - a.lacks.length).slice(0, MOST_TASKS);
  return (
    <details className={styles.unclear}>
      <summary className={styles.summary}>{words.unclearTasks(unclear.length)}</summary>
      <ul className={styles.columns}>
        {worst.map(({ item, lacks }) => (
          <li key={item.row}>
            {words.sheetRow(item.row)} · “{short(item.text)}” ·{" "}
            {clearnessText({ of: table.clarity!.asked.length, lacks }, lang)}
          </li>
        ))}
        {unclear.length > worst.length && <li>{words.andMoreTasks(unclear.length - worst.length)}</li>}
      </ul>
    </details>
  );
}
