import type { Cancellation } from "../../core/host";
import type { Workbook } from "../../core/model/sheet";
import * as here from "../outcome";
import type { Outcome, Wishes } from "../outcome";
import { RemoteEngine } from "./remote";
import { workerLine } from "./worker-line";

/** The engine in its worker, once it was asked for; null where no worker is to be had. */
let remote: Promise<RemoteEngine | null> | null = null;

/** Ends when everything that was asked so far is answered. */
let turn: Promise<unknown> = Promise.resolve();

const toTheEnd: Cancellation = { aborted: false };

/**
 * Reads, checks and counts a workbook that a host has read: in a worker, so that the page stays quick to hand, or in the
 * page itself where the browser or its rules allow no worker. Null when it was stopped.
 */
export function understand(
  workbook: Workbook,
  wishes: Wishes,
  at: Date,
  cancel: Cancellation = toTheEnd,
): Promise<Outcome | null> {
  return inTurn(async (engine) => {
    if (!engine) return here.understand(workbook, wishes, at);
    const outcome = await engine.understand(workbook, wishes, at, cancel);
    if (outcome === null) endWorker(engine);
    return outcome;
  });
}

/** The same workbook under other wishes, from what is held: the host is not asked. */
export function under(outcome: Outcome, wishes: Wishes): Promise<Outcome> {
  return inTurn(async (engine) =>
    engine ? (await engine.under(outcome, wishes, toTheEnd))! : here.under(outcome, wishes),
  );
}

/** Asks one question after the other: the worker answers one at a time. */
function inTurn<T>(ask: (engine: RemoteEngine | null) => Promise<T>): Promise<T> {
  const answer = turn.then(async () => {
    remote ??= workerLine().then((line) => line && new RemoteEngine(line));
    return ask(await remote);
  });
  // Whoever asked hears of a failure; the next question is asked all the same.
  turn = answer.catch(() => undefined);
  return answer;
}

/** Stops whatever it is doing; the next question starts another. */
function endWorker(engine: RemoteEngine): void {
  engine.end();
  remote = null;
}
