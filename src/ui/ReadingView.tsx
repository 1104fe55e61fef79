import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import type { Column, Reading, SheetReading, Table } from "../core/model/appendix";
import { columnName, rangeName } from "../core/model/cell";
import { roleName } from "../core/model/role-name";
import { showNumber } from "./catalogue";
import { DataTable } from "./DataTable";
import { useLang, useWords } from "./lang";
import { kindWords } from "./terms";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  sheet: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  facts: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

/** "Cách hiểu bảng": what was understood of each sheet, and why. */
export function ReadingView({
  reading,
  onBack,
}: {
  readonly reading: Reading;
  readonly onBack: () => void;
}): ReactNode {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        {/* The user asked for this view, so the focus may follow. */}
        <Button autoFocus appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.back} onClick={onBack} />
        <h2 className={styles.title}>{words.readingTitle}</h2>
      </div>
      <p className={styles.text}>{words.readingIntro}</p>
      {reading.sheets.map((sheet) => (
        <SheetSection key={sheet.sheet} sheet={sheet} />
      ))}
    </div>
  );
}

function SheetSection({ sheet }: { readonly sheet: SheetReading }): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  return (
    <section>
      <h3 className={styles.sheet}>
        {sheet.sheet} · {kindWords[lang][sheet.kind]}
      </h3>
      {sheet.why && <p className={styles.text}>{sheet.why}</p>}
      {sheet.tables.map((table) => (
        <TableSection key={rangeName(table.range)} table={table} />
      ))}
    </section>
  );
}

function TableSection({ table }: { readonly table: Table }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const facts = [
    [words.range, rangeName(table.range)],
    [words.headerRows, table.headerRows.join(", ")],
    [words.items, showNumber(table.items.length, lang)],
    [words.year, table.year === null ? words.unknownYear : String(table.year)],
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
      <DataTable<Column>
        caption={`${table.sheet}!${rangeName(table.range)}`}
        isCaptionHidden
        rows={table.columns}
        keyOf={({ column }) => String(column)}
        columns={[
          { header: words.column, cell: ({ column }) => columnName(column), isHeading: true },
          { header: words.heading, cell: ({ header }) => header },
          { header: words.role, cell: ({ role }) => capital(roleName[lang][role]) },
          { header: words.reason, cell: ({ reason }) => reason },
        ]}
      />
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
