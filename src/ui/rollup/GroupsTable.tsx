import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Summary } from "../../core/model/summary";
import { DataTable, type DataColumn } from "../DataTable";
import { useLang, useWords } from "../lang";
import { Bar, Legend } from "./Bar";
import { FigureButton, type OnFigure } from "./FigureButton";
import { countOf, groupName, groupsOf, type Counted, type GroupKind } from "./figures";
import { stateParts } from "./looks";

/** Groups shown before the user asks for all. */
const FIRST_GROUPS = 10;

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  name: { marginBottom: "2px" },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** The groups of a kind. */
export interface GroupsTableProps {
  readonly kind: GroupKind;
  readonly summary: Summary;
  readonly onFigure: OnFigure;
}

/** Tasks by section or by leading unit, most tasks first: a bar for each, and how many, how many done, how many late. */
export function GroupsTable({ kind, summary, onFigure }: GroupsTableProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const [isWhole, setWhole] = useState(false);
  const groups = groupsOf(kind, summary)
    .map((group, place) => ({ group, place, name: groupName(group, summary, lang) }))
    .sort((a, b) => b.group.counts.total - a.group.counts.total);
  if (groups.length === 0) return null;
  const most = groups[0]!.group.counts.total;
  const title = kind === "section" ? words.sections : words.units;
  const column = (header: string, counted: Counted): DataColumn<(typeof groups)[number]> => ({
    header,
    isNumber: true,
    cell: ({ group, place }) => (
      <FigureButton
        figure={{ kind: "tasks", of: { by: kind, place }, counted }}
        count={countOf(group.counts, counted)}
        summary={summary}
        onFigure={onFigure}
      />
    ),
  });
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <Legend parts={stateParts(summary.totals, lang)} />
      <DataTable
        caption={title}
        isCaptionHidden
        rows={isWhole ? groups : groups.slice(0, FIRST_GROUPS)}
        keyOf={({ place }) => String(place)}
        columns={[
          {
            header: kind === "section" ? words.section : words.unit,
            isHeading: true,
            cell: ({ group, name }) => (
              <>
                <div className={styles.name}>{name}</div>
                <Bar title={name} parts={stateParts(group.counts, lang)} whole={most} />
              </>
            ),
          },
          column(words.total, "total"),
          column(words.done, "done"),
          column(words.late, "open-late"),
        ]}
      />
      {!isWhole && groups.length > FIRST_GROUPS && (
        <Button size="small" className={styles.more} onClick={() => setWhole(true)}>
          {words.showAllOf(groups.length)}
        </Button>
      )}
    </section>
  );
}
