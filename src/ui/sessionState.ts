import type { ChoiceColumn } from "../core/choices";
import { digest } from "../core/digest";
import type { HostError } from "../core/host";
import type { Mark } from "../core/model/edit";
import type { Asked, Preset } from "../core/model/settings";
import type { Outcome, Wishes } from "./outcome";
import type { Question } from "./questions";
import type { Change, Notice, Task } from "./session";

/** What is being done right now. */
export interface Activity {
  readonly task: Task;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** False once something is being written. */
  readonly canStop: boolean;
  /** Whether the workbook has changed since it began, so that what it read may be out of date already. */
  readonly isTouched?: true;
}

/** Where a session stands. The last outcome stays in view while the next is worked on, and after a failure. */
export interface SessionState {
  readonly activity: Activity | null;
  /** What the user has set; the outcome follows them as soon as it can. */
  readonly wishes: Wishes;
  readonly outcome: Outcome | null;
  /** Whether the workbook has changed since the outcome. */
  readonly stale: boolean;
  /** What Excel or the file refused, and the task that met it (null for going to a cell). */
  readonly failure: { readonly error: HostError; readonly task: Task | null } | null;
  readonly notice: Notice | null;
  /** Whether what the notice tells of can be taken back. */
  readonly canTakeBack: boolean;
  /** What the user is to decide before a task goes on. */
  readonly question: Question | null;
  /** The columns that the user is to choose among for lists. */
  readonly offer: readonly ChoiceColumn[] | null;
  /** What the check before found, to compare with; null where there was none in this session. */
  readonly earlier: Earlier | null;
  /** The marks that this session has put on. */
  readonly marks: readonly Mark[];
}

/** The open findings of a check by their keys, and the stage that it was for. */
export interface Earlier {
  readonly preset: Preset;
  /** A digest of the rules that were asked: what is gone with its rule was not fixed. */
  readonly asked: string;
  readonly keys: readonly string[];
}

/** An outcome's open findings, for a later check to compare with. */
export function earlierOf({ settings, result }: Outcome): Earlier {
  return {
    preset: settings.preset,
    asked: digest(result.asked.join(" ")),
    keys: result.findings.map(({ key }) => key),
  };
}

/** What happens to a session. */
export type SessionEvent =
  | { readonly kind: "started"; readonly task: Task }
  | { readonly kind: "progressed"; readonly done: number; readonly total: number }
  | { readonly kind: "writing" }
  | { readonly kind: "finished"; readonly change: Change; readonly wishes: Wishes }
  | { readonly kind: "stopped" }
  | { readonly kind: "refused"; readonly error: HostError; readonly task: Task | null }
  | { readonly kind: "adjusted"; readonly wishes: Wishes }
  /** What is held was brought under the wishes. */
  | { readonly kind: "followed"; readonly outcome: Outcome }
  | { readonly kind: "touched" }
  | { readonly kind: "kept" }
  | { readonly kind: "dismissed" };

/** Nothing checked yet. */
export function fresh(base: Asked): SessionState {
  return {
    activity: null,
    wishes: { base, changes: {}, unitSheets: null },
    outcome: null,
    stale: false,
    failure: null,
    notice: null,
    canTakeBack: false,
    earlier: null,
    question: null,
    offer: null,
    marks: [],
  };
}

/** The session after an event. */
export function nextState(state: SessionState, event: SessionEvent): SessionState {
  const { activity } = state;
  switch (event.kind) {
    case "started":
      return {
        ...state,
        activity: { task: event.task, progress: null, canStop: true },
        failure: null,
        notice: null,
        question: null,
        offer: null,
      };
    case "progressed":
      return activity
        ? { ...state, activity: { ...activity, progress: { done: event.done, total: event.total } } }
        : state;
    case "writing":
      return activity ? { ...state, activity: { ...activity, progress: null, canStop: false } } : state;
    case "finished":
      return finished(state, event.change, event.wishes);
    case "stopped":
      return { ...state, activity: null };
    case "refused":
      return { ...state, activity: null, failure: { error: event.error, task: event.task } };
    case "adjusted":
      return { ...state, wishes: event.wishes };
    case "followed":
      return { ...state, outcome: event.outcome };
    case "touched":
      return {
        ...state,
        stale: state.outcome !== null,
        activity: activity && { ...activity, isTouched: true },
      };
    case "kept":
      return { ...state, question: null, notice: { kind: "kept" }, canTakeBack: false };
    case "dismissed":
      return { ...state, failure: null, notice: null, offer: null };
  }
}

function finished(
  state: SessionState,
  { outcome, marks, notice, question, offer, wayBack }: Change,
  wishes: Wishes,
): SessionState {
  return {
    ...state,
    activity: null,
    wishes,
    outcome: outcome ?? state.outcome,
    stale: outcome ? state.activity?.isTouched === true : state.stale,
    failure: null,
    notice,
    canTakeBack: wayBack === "recorded",
    question: question ?? null,
    offer: offer ?? null,
    earlier: outcome && state.outcome && state.activity?.task === "check" ? earlierOf(state.outcome) : state.earlier,
    marks: marks ?? state.marks,
  };
}
