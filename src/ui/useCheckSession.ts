import { useEffect, useMemo, useReducer, useState } from "react";
import { HostError, type Host } from "../core/host";
import type { FixedCell } from "../core/fix";
import type { Asked } from "../core/model/settings";
import { loadLater } from "./late";
import type { Changes, Outcome, Wishes } from "./outcome";
import type { Question } from "./questions";
import type { Task, Work } from "./session";
import { fresh, nextState, type SessionEvent, type SessionState } from "./sessionState";

/** What the user can do in a session. A task that is asked for while another runs is passed over. */
export interface SessionActions {
  readonly check: () => void;
  readonly mark: () => void;
  readonly unmark: () => void;
  readonly rollUp: () => void;
  /** Writes what columns mean, and the other settings, into the workbook's settings sheet. */
  readonly saveSettings: () => void;
  /** Changes these cells, as one write that can be taken back. */
  readonly fix: (cells: readonly FixedCell[]) => void;
  /** Gives these columns (by key) lists to choose from, and takes them off all others. */
  readonly setLists: (columns: readonly string[]) => void;
  /** Takes back the last write of ours that the workbook remembers. */
  readonly undo: () => void;
  /** Does the task again that was refused. */
  readonly run: (task: Task) => void;
  /** Answers a question with yes: goes on with its task. */
  readonly agree: (question: Question) => void;
  /** Answers a question with no: leaves everything as it is. */
  readonly keep: () => void;
  readonly stop: () => void;
  /** Goes to a cell (A1). */
  readonly reveal: (sheet: string, cell: string) => void;
  /** The workbook has changed: what is shown may no longer hold. */
  readonly touch: () => void;
  /** Sets something for this session, such as the report date; what is shown follows at once, without reading anew. */
  readonly adjust: (change: Changes) => void;
  /** Says whether a roll-up is to write a "Đôn đốc" sheet for each unit. */
  readonly wantUnitSheets: (wanted: boolean) => void;
  /** Takes messages away, and what there is to choose. */
  readonly dismiss: () => void;
}

/** What a session's host is like, for what the user should know before. */
export interface HostTraits {
  /** Whether a write of ours ends the user's own list of steps to undo. */
  readonly losesUndo: boolean;
  /** Whether others than us change the workbook too, so that a request may wait for a cell that is being typed. */
  readonly isShared: boolean;
}

/** A session: where it stands and what can be done. */
export type CheckSession = SessionState & SessionActions & HostTraits;

/**
 * Checks, marks and rolls up one workbook through its host, at first with the settings asked for. A HostError becomes part of the state; a bug is thrown while
 * drawing, where the nearest boundary shows it.
 */
export function useCheckSession(host: Host, settings: Asked): CheckSession {
  const [state, dispatch] = useReducer(nextState, settings, fresh);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const actions = useMemo(() => actionsOf(host, settings, dispatch, (error) => setBug({ error })), [host, settings]);
  useEffect(() => actions.stop, [actions]);
  if (bug) throw bug.error;
  return useMemo(() => ({ ...state, ...actions, ...traitsOf(host) }), [state, actions, host]);
}

const traitsOf = (host: Host): HostTraits => ({ losesUndo: host.losesUndo, isShared: host.watch !== undefined });

type Dispatch = (event: SessionEvent) => void;

function actionsOf(host: Host, settings: Asked, dispatch: Dispatch, onBug: (error: unknown) => void): SessionActions {
  let wishes: Wishes = { base: settings, changes: {}, unitSheets: null };
  let running: AbortController | null = null;
  let held: Outcome | null = null;
  let said: Pick<Work, "fixes" | "seen" | "chosen" | "agreed"> = { fixes: [], seen: null, chosen: [], agreed: [] };
  const refuse = (error: unknown, task: Task | null) =>
    error instanceof HostError ? dispatch({ kind: "refused", error, task }) : onBug(error);

  const wish = (next: Wishes) => {
    wishes = next;
    dispatch({ kind: "adjusted", wishes });
    void follow();
  };

  const run = async (task: Task, agreed: Work["agreed"] = []) => {
    if (running) return;
    said = { ...said, agreed };
    const control = (running = new AbortController());
    // After "stop" or unmounting, whatever the run still says is of no interest to anyone.
    const tell: Dispatch = (event) => !control.signal.aborted && dispatch(event);
    tell({ kind: "started", task });
    try {
      await painted();
      const { tasks } = await loadLater();
      const change = await tasks[task]({
        host,
        wishes,
        ...said,
        cancel: control.signal,
        progress: (done, total) => tell({ kind: "progressed", done, total }),
        writing: () => tell({ kind: "writing" }),
      });
      if (change?.settled) wishes = change.settled(wishes);
      if (change?.outcome && !control.signal.aborted) held = change.outcome;
      if (change) tell({ kind: "finished", change, wishes });
    } catch (error) {
      if (!control.signal.aborted) refuse(error, task);
    } finally {
      if (running === control) running = null;
    }
    // The user may have set something else while the work was under way.
    await follow();
  };

  const runWith = (task: Task, more: Partial<typeof said>) => {
    if (!running) said = { ...said, ...more };
    void run(task);
  };

  let following = false;
  /** Brings what is held under the newest wishes; the host is not asked. */
  const follow = async () => {
    if (following) return;
    following = true;
    try {
      while (held && held.wishes !== wishes) {
        const before: Outcome = held;
        const { under } = await loadLater();
        const outcome = await under(before, wishes);
        // A check may have ended meanwhile.
        if (held !== before) continue;
        held = outcome;
        dispatch({ kind: "followed", outcome });
      }
    } catch (error) {
      onBug(error);
    } finally {
      following = false;
    }
  };

  return {
    ...taskActions((task) => void run(task)),
    fix: (fixes) => runWith("fix", { fixes, seen: held && held.workbook }),
    setLists: (chosen) => runWith("set-lists", { chosen }),
    stop: () => {
      running?.abort();
      running = null;
      dispatch({ kind: "stopped" });
    },
    reveal: (sheet, cell) => void host.reveal(sheet, cell).catch((error: unknown) => refuse(error, null)),
    agree: (question) => void run(question.task, [...said.agreed, question]),
    keep: () => dispatch({ kind: "kept" }),
    touch: () => dispatch({ kind: "touched" }),
    adjust: (change) => wish({ ...wishes, changes: { ...wishes.changes, ...change } }),
    wantUnitSheets: (unitSheets) => wish({ ...wishes, unitSheets }),
    dismiss: () => dispatch({ kind: "dismissed" }),
  };
}

/** The actions that are a task and nothing else. */
const taskActions = (run: (task: Task) => void) => ({
  run,
  check: () => run("check"),
  mark: () => run("mark"),
  unmark: () => run("unmark"),
  rollUp: () => run("roll-up"),
  saveSettings: () => run("save-settings"),
  undo: () => run("undo"),
});

/** Lets the browser draw "working" before the engine takes the thread. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
