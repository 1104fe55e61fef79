import type { StandinSheet } from "./sheet";

/** What an event says, and by which number Excel knows its kind. */
const TYPES = { changed: 10, added: 13, deleted: 15, formatChanged: 18, rowHiddenChanged: 22 } as const;

/** The events that the stand-in raises. */
export type EventType = keyof typeof TYPES;

/** Something that happened in the workbook; `ours` when the add-in itself did it. */
export interface StandinEvent {
  readonly type: EventType;
  readonly worksheetId: string;
  readonly address?: string;
  readonly source: "Local" | "Remote";
  readonly ours?: true;
}

/** An event as the bridge hands it to office.js: the number of its kind, and its arguments. */
export interface RaisedEvent {
  readonly type: number;
  readonly message: string;
  readonly isRemote: boolean;
}

type What = Pick<StandinEvent, "type" | "worksheetId" | "address">;

/** Cells of a sheet hold something else. */
export const changedEvent = ({ id }: StandinSheet, address: string): What => ({
  type: "changed",
  worksheetId: id,
  address,
});

/** Cells of a sheet look otherwise. */
export const formatEvent = ({ id }: StandinSheet, address: string): What => ({
  type: "formatChanged",
  worksheetId: id,
  address,
});

/** Events wait until the request that raised them is answered; those that nobody registered for are lost. */
export class EventQueue {
  readonly #registered = new Set<EventType>();
  #waiting: StandinEvent[] = [];
  /** Hands an event to office.js. */
  listener: ((event: RaisedEvent) => void) | null = null;

  /** The kinds that the add-in listens to. */
  get registered(): readonly EventType[] {
    return [...this.#registered].sort();
  }

  register(type: EventType): void {
    this.#registered.add(type);
  }

  unregister(type: EventType): void {
    this.#registered.delete(type);
  }

  add(event: StandinEvent): void {
    if (this.#registered.has(event.type)) this.#waiting.push(event);
  }

  deliver(): void {
    const events = this.#waiting;
    this.#waiting = [];
    for (const { type, ours, source, ...more } of events) {
      const message = {
        ...more,
        source,
        changeType: "RangeEdited",
        triggerSource: ours ? "ThisLocalAddin" : "Unknown",
      };
      this.listener?.({ type: TYPES[type], message: JSON.stringify(message), isRemote: source === "Remote" });
    }
  }
}
