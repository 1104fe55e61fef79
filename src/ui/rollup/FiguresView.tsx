import type { ReactNode } from "react";
import type { Summary } from "../../core/model/summary";
import { useLang, useWords } from "../lang";
import { ChaseSection } from "./ChaseSection";
import { CountsTable } from "./CountsTable";
import type { OnFigure } from "./FigureButton";
import { GroupsTable } from "./GroupsTable";
import { standingParts, stateParts } from "./looks";
import type { RowPlaces } from "./RowList";
import { TargetsTable } from "./TargetsTable";

/** A summary and what its figures lead to. */
export interface FiguresViewProps extends RowPlaces {
  readonly summary: Summary;
  readonly onFigure: OnFigure;
}

/** All figures of a summary: the whole, what presses, the groups, and the targets. What a workbook does not have is left out. */
export function FiguresView({ summary, onFigure, ...places }: FiguresViewProps): ReactNode {
  const words = useWords();
  const lang = useLang();
  const { totals, targets, entries } = summary;
  const figures = { summary, onFigure };
  if (entries.length === 0 && targets.length === 0) return <p>{words.noFigures}</p>;
  return (
    <>
      {entries.length > 0 && (
        <>
          <CountsTable
            title={words.totals}
            parts={stateParts(totals, lang)}
            total={{ kind: "tasks", of: null, counted: "total" }}
            {...figures}
          />
          <ChaseSection list="overdue" {...figures} {...places} />
          <ChaseSection list="unconfirmed" {...figures} {...places} />
          <ChaseSection list="dueSoon" {...figures} {...places} />
          <GroupsTable kind="section" {...figures} />
          <GroupsTable kind="unit" {...figures} />
        </>
      )}
      {targets.length > 0 && (
        <>
          <CountsTable
            title={words.targets}
            parts={standingParts(targets, lang)}
            total={{ kind: "targets", standing: null }}
            {...figures}
          />
          <TargetsTable targets={targets} {...places} />
        </>
      )}
    </>
  );
}
