import { makeStyles, tokens } from "@fluentui/react-components";
import {
  useLayoutEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { parseAddress } from "../../core/model/cell";
import { cellId } from "./GridCell";
import { GridHead } from "./GridHead";
import { HEAD } from "./cellStyle";
import type { CellMarks } from "../marks";
import { GridRow } from "./GridRow";
import { moveBy, type Place } from "./keys";
import { countUpTo, spanOf, type Axis, type GridModel } from "./model";
import { AHEAD, useViewport, type Viewport } from "./useViewport";
import { rowsIn, type Slice } from "./window";

const useStyles = makeStyles({
  grid: {
    position: "relative",
    height: "100%",
    overflow: "auto",
    backgroundColor: "#ffffff",
    outlineStyle: "none",
    ":focus-visible": { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 4,
    backgroundColor: "#ffffff",
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: "border-box",
  },
  frozen: { position: "relative" },
  body: { position: "absolute", left: 0, top: 0 },
});

/** Frozen rows may take at most this share of the view; a taller heading scrolls with the rest. */
const MOST_FROZEN = 0.6;

/** The grid of one sheet. */
export interface GridProps {
  readonly model: GridModel;
  readonly label: string;
  readonly marks: CellMarks;
  readonly selected: Place;
  /** Changes whenever the selected cell should be brought into view. */
  readonly revealed: number;
  readonly onSelect: (place: Place) => void;
}

/** A sheet as a grid that is read and walked through, not edited. Only what is in view is drawn. */
export function Grid({ model, label, marks, selected, revealed, onSelect }: GridProps): ReactNode {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller);
  const frame = useMemo(() => frameOf(model, viewport), [model, viewport]);
  const { frozenRows, body, columns, frozenWidth, frozenHeight, width, height } = frame;
  useLayoutEffect(() => {
    if (scroller.current) bringIntoView(scroller.current, model, selected, frozenHeight, frozenWidth);
    // Only a wish to see the cell scrolls; new rows or a resized window do not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [revealed, selected.row, selected.column]);

  useZoomInPlace(scroller, model.zoom);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.altKey || event.metaKey ? null : moveBy(model, selected, event.key, event.ctrlKey);
    if (!to) return;
    event.preventDefault();
    onSelect(to);
  };
  const onMouseDown = (event: MouseEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-cell]")?.dataset.cell;
    const place = cell && parseAddress(cell);
    if (place) onSelect(place);
  };
  const row = (box: (typeof body)[number], offset: number) => (
    <GridRow
      key={box.row}
      model={model}
      box={box}
      marks={marks}
      selected={selected}
      width={width}
      frozenWidth={frozenWidth}
      offset={offset}
    />
  );
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-readonly
      aria-rowcount={model.rows.numbers.at(-1)}
      aria-colcount={model.columns.numbers.at(-1)}
      aria-activedescendant={cellId(selected.row, selected.column)}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
    >
      <div role="presentation" style={{ width, height }}>
        <div role="rowgroup" className={styles.head} style={{ width, height: HEAD.height + frozenHeight }}>
          <GridHead model={model} columns={columns} frozenWidth={frozenWidth} selected={selected.column} />
          <div role="presentation" className={styles.frozen}>
            {frozenRows.map((box) => row(box, 0))}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ width }}>
          {body.map((box) => row(box, -HEAD.height))}
        </div>
      </div>
    </div>
  );
}

/** Another zoom leaves the cell in the upper left corner where it is. */
function useZoomInPlace(scroller: RefObject<HTMLElement | null>, zoom: number): void {
  const before = useRef(zoom);
  useLayoutEffect(() => {
    const by = zoom / before.current;
    before.current = zoom;
    if (by !== 1)
      scroller.current?.scrollTo({ top: scroller.current.scrollTop * by, left: scroller.current.scrollLeft * by });
  }, [scroller, zoom]);
}

/** What is drawn for a view of the grid. */
function frameOf(model: GridModel, { top, left, width, height }: Viewport) {
  const { rows, columns } = model;
  const tall = rows.starts[rows.frozen]!;
  const wide = columns.starts[columns.frozen]!;
  const frozenTo = tall <= height * MOST_FROZEN ? rows.frozen : 0;
  const frozenColumns = wide <= width * MOST_FROZEN ? columns.frozen : 0;
  const across = sliceOf(columns, left, width);
  const shown = [
    ...columns.numbers.slice(0, frozenColumns),
    ...columns.numbers.slice(Math.max(across.from, frozenColumns), across.to),
  ];
  const down = sliceOf(rows, top, height);
  const firstBelow = rows.numbers[frozenTo] ?? 0;
  return {
    columns: shown,
    frozenWidth: columns.starts[frozenColumns]!,
    frozenHeight: rows.starts[frozenTo]!,
    frozenRows: rowsIn(model, { from: 0, to: frozenTo }, shown),
    // A merged cell that begins in the frozen rows is drawn there.
    body: rowsIn(model, { from: Math.max(down.from, frozenTo), to: down.to }, shown).filter(
      ({ row }) => row >= firstBelow,
    ),
    width: HEAD.width + columns.starts.at(-1)!,
    height: HEAD.height + rows.starts.at(-1)!,
  };
}

function sliceOf({ starts }: Axis, from: number, size: number): Slice {
  return {
    from: Math.max(0, countUpTo(starts, from - AHEAD) - 1),
    to: Math.min(starts.length - 1, countUpTo(starts, from + size + AHEAD)),
  };
}

function bringIntoView(
  scroller: HTMLElement,
  model: GridModel,
  { row, column }: Place,
  frozenHeight: number,
  frozenWidth: number,
): void {
  const down = spanOf(model.rows, row, row);
  const across = spanOf(model.columns, column, column);
  const room = { height: scroller.clientHeight - HEAD.height, width: scroller.clientWidth - HEAD.width };
  if (down.start >= frozenHeight) {
    const [above, below] = [down.start - frozenHeight, down.start + down.size - room.height];
    if (scroller.scrollTop > above || scroller.scrollTop < below) {
      // A cell from elsewhere is shown with some rows around it; a step by keys only scrolls as far as it must.
      const isFar = scroller.scrollTop > above + room.height / 2 || scroller.scrollTop < below - room.height / 2;
      const near = scroller.scrollTop > above ? above : below;
      scroller.scrollTop = isFar ? above - (room.height - frozenHeight) / 3 : near;
    }
  }
  if (across.start >= frozenWidth) {
    const [before, after] = [across.start - frozenWidth, across.start + across.size - room.width];
    if (scroller.scrollLeft > before) scroller.scrollLeft = before;
    else if (scroller.scrollLeft < after) scroller.scrollLeft = Math.min(before, after);
  }
}
