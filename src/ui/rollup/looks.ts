import { tokens } from "@fluentui/react-components";
import type { Lang } from "../../core/model/language";
import type { StateCounts, TargetEntry, TaskState } from "../../core/model/summary";
import { STANDINGS, STATES, standingWords, stateWords } from "../../core/rollup/words";
import type { CountedPart } from "./CountsTable";

const striped = (colour: string) =>
  `repeating-linear-gradient(135deg, ${colour} 0 4px, ${tokens.colorNeutralBackground1} 4px 6px)`;
const dotted = (colour: string) =>
  `radial-gradient(${colour} 1.5px, transparent 1.5px) 0 0 / 5px 5px, ${tokens.colorNeutralBackground1}`;

/** How each state is drawn: a colour, and for what is late or unclear a pattern, for those who tell colours apart badly. */
const stateLooks: Readonly<Record<TaskState, string>> = {
  "done-in-time": tokens.colorPaletteGreenForeground1,
  "done-late": striped(tokens.colorPaletteGreenForeground1),
  "open-in-time": tokens.colorBrandBackground,
  "open-late": striped(tokens.colorPaletteRedBackground3),
  unclear: dotted(tokens.colorNeutralForeground3),
  cancelled: tokens.colorNeutralStrokeAccessible,
};

const standingLooks: Readonly<Record<TargetEntry["standing"], string>> = {
  met: stateLooks["done-in-time"],
  "on-the-way": stateLooks["open-in-time"],
  behind: stateLooks["open-late"],
  unknown: stateLooks.unclear,
};

/** The tasks of a summary by state. */
export function stateParts(counts: StateCounts, lang: Lang): readonly CountedPart[] {
  return STATES.map((state) => ({
    name: stateWords[lang][state],
    count: counts[state],
    look: stateLooks[state],
    figure: { kind: "tasks", of: null, counted: state },
  }));
}

/** The targets of a summary by how they stand. */
export function standingParts(targets: readonly TargetEntry[], lang: Lang): readonly CountedPart[] {
  return STANDINGS.map((standing) => ({
    name: standingWords[lang][standing],
    count: targets.filter((target) => target.standing === standing).length,
    look: standingLooks[standing],
    figure: { kind: "targets", standing },
  }));
}
