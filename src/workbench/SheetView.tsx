import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { address } from "../core/model/cell";
import type { Sheet, Workbook } from "../core/model/sheet";
import { useLang } from "../ui/lang";
import type { CheckSession } from "../ui/useCheckSession";
import type { XlsxFile } from "../xlsx";
import { CellBar } from "./CellBar";
import { findingsAt, marksOn } from "./cellFindings";
import { Grid } from "./grid/Grid";
import { anchorOf, mergeAt, type Place } from "./grid/keys";
import { gridModel } from "./grid/model";
import { workbenchWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  grid: { flexGrow: 1, minHeight: 0 },
  unread: { flexGrow: 1, margin: 0, padding: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
  tabs: {
    flexShrink: 0,
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { whiteSpace: "nowrap" },
});

/** A cell of a sheet, and a number that grows whenever it should be brought into view. */
export interface Selection extends Place {
  readonly sheet: string;
  readonly revealed: number;
}

/** The sheets of a file with one of them in view. */
export interface SheetViewProps {
  readonly file: XlsxFile;
  readonly workbook: Workbook;
  readonly session: CheckSession;
  readonly selection: Selection;
  readonly onSelect: (sheet: string, place: Place) => void;
}

/** The chosen sheet, and the sheet tabs below it, as in Excel. */
export function SheetView(props: SheetViewProps): ReactNode {
  const styles = useStyles();
  const words = workbenchWords(useLang());
  const { workbook, selection, onSelect } = props;
  const shown = workbook.sheets.filter(({ hidden }) => !hidden);
  const sheet = workbook.sheets.find(({ name }) => name === selection.sheet) ?? shown[0];
  return (
    <main className={styles.root}>
      {sheet && sheet.unread === null && <SheetPanel key={sheet.name} {...props} sheet={sheet} />}
      {sheet && sheet.unread !== null && <p className={styles.unread}>{words.unread}</p>}
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={words.sheets}
        selectedValue={sheet?.name}
        onTabSelect={(_event, { value }) => onSelect(value as string, { row: 1, column: 1 })}
      >
        {shown.map(({ name }) => (
          <Tab key={name} value={name} className={styles.tab}>
            {name}
          </Tab>
        ))}
      </TabList>
    </main>
  );
}

/** The grid of one sheet and the line about its chosen cell. */
function SheetPanel({
  sheet,
  file,
  workbook: { date1904 },
  session,
  selection,
  onSelect,
}: SheetViewProps & { readonly sheet: Sheet }): ReactNode {
  const styles = useStyles();
  const words = workbenchWords(useLang());
  const model = useMemo(() => gridModel(sheet, file.look(sheet.name), date1904), [sheet, file, date1904]);
  const marks = useMemo(() => marksOn(session.marks, sheet.name), [session.marks, sheet]);
  const place = anchorOf(model, selection);
  const cell = address(place.row, place.column);
  const findings = session.outcome?.result.findings;
  return (
    <>
      <div className={styles.grid}>
        <Grid
          model={model}
          label={words.sheet(sheet.name)}
          marks={marks}
          selected={place}
          revealed={selection.revealed}
          onSelect={(to) => onSelect(sheet.name, to)}
        />
      </div>
      <CellBar
        cell={cell}
        text={model.text(place.row, place.column)}
        findings={findings ? findingsAt(findings, sheet.name, cell, mergeAt(model, place)) : null}
      />
    </>
  );
}
