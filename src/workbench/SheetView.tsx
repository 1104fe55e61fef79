import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { address } from "../core/model/cell";
import type { Lang } from "../core/model/language";
import type { Sheet, Workbook } from "../core/model/sheet";
import { showDeadline } from "../core/parse/deadline";
import { useLang } from "../ui/lang";
import { settingsIn } from "../ui/outcome";
import { PopupsWithin } from "../ui/PopupsWithin";
import type { CheckSession } from "../ui/useCheckSession";
import type { XlsxFile } from "../xlsx";
import { CellBar, type CellBarProps } from "./CellBar";
import { deadlineAt, findingsAt } from "./cellFindings";
import { Grid } from "./grid/Grid";
import { anchorOf, mergeAt, type Place } from "./grid/keys";
import { gridModel, type GridModel } from "./grid/model";
import { fitPercent, zoomed, type Zoom } from "./grid/zoom";
import { cellMarks } from "./marks";
import { region } from "./regions";
import { useSize } from "./useSize";
import { ZoomControl } from "./ZoomControl";
import { workbenchWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  grid: { flexGrow: 1, minHeight: 0 },
  unread: { margin: 0, padding: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
  tabs: {
    flexShrink: 0,
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { whiteSpace: "nowrap" },
  status: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    paddingRight: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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

/** The chosen sheet, the sheet tabs below it as in Excel, and the line about the chosen cell. */
export function SheetView({ file, workbook, session, selection, onSelect }: SheetViewProps): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  const words = workbenchWords(lang);
  const shown = workbook.sheets.filter(({ hidden }) => !hidden);
  const sheet = workbook.sheets.find(({ name }) => name === selection.sheet) ?? shown[0];
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const [zoom, setZoom] = useState<Zoom>("fit");
  const tabs = useRef<HTMLDivElement>(null);
  const index = shown.findIndex(({ name }) => name === sheet?.name);
  // A finding may lead to a sheet whose tab is far off.
  useEffect(() => {
    tabs.current?.querySelectorAll("[role=tab]")[index]?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [index]);
  const drawn = useDrawn(sheet, file, workbook, session);
  const percent = drawn && (zoom === "fit" ? fitPercent(drawn.model, size) : zoom);
  const model = useMemo(() => drawn && zoomed(drawn.model, percent!), [drawn, percent]);
  return (
    <main className={styles.root}>
      <div {...region} className={styles.grid} ref={room}>
        {sheet && model && (
          <Grid
            key={sheet.name}
            model={model}
            label={words.sheet(sheet.name)}
            marks={drawn!.marks}
            selected={anchorOf(model, selection)}
            revealed={selection.revealed}
            onSelect={(to) => onSelect(sheet.name, to)}
          />
        )}
        {!model && <p className={styles.unread}>{words.unread}</p>}
      </div>
      <TabList
        {...region}
        ref={tabs}
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
      {sheet && model && (
        <div className={styles.status}>
          <CellBar {...cellFacts(sheet.name, model, selection, session, lang)} />
          <PopupsWithin>
            <ZoomControl zoom={zoom} percent={percent!} onZoom={setZoom} />
          </PopupsWithin>
        </div>
      )}
    </main>
  );
}

/** What the grid draws of a sheet; null for one that has no cells to draw. */
function useDrawn(
  sheet: Sheet | undefined,
  file: XlsxFile,
  workbook: Workbook,
  { outcome, wishes }: Pick<CheckSession, "outcome" | "wishes">,
) {
  const { date1904 } = workbook;
  const preset = useMemo(
    () => outcome?.settings.preset ?? settingsIn(workbook, wishes).settings.preset,
    [outcome, workbook, wishes],
  );
  return useMemo(() => {
    if (!sheet || sheet.unread !== null) return null;
    const look = file.look(sheet.name);
    return { model: gridModel(sheet, look, date1904), marks: cellMarks(sheet, look.marks(), preset) };
  }, [sheet, file, date1904, preset]);
}

function cellFacts(
  sheet: string,
  model: GridModel,
  selection: Selection,
  { outcome }: CheckSession,
  lang: Lang,
): CellBarProps {
  const place = anchorOf(model, selection);
  const cell = address(place.row, place.column);
  const merge = mergeAt(model, place);
  const text = model.text(place.row, place.column);
  const deadline = outcome && text !== "" ? deadlineAt(outcome.reading, sheet, place.row, place.column) : null;
  return {
    cell,
    text,
    reading: deadline && showDeadline(deadline, lang),
    findings: outcome && findingsAt(outcome.result.findings, sheet, cell, merge),
  };
}
