import { HostError, type HostChange } from "../core/host";
import type { KnownRows } from "./known";
import { watchWorkbook, type Heard } from "./watch";

/** Tells the changes of others from those that we make, and has what they changed read anew. */
export class Changes {
  #listener: ((change: HostChange) => void) | null = null;
  #isWriting = false;
  /** What came while we wrote, and may be our own. */
  #held: Heard[] = [];
  /** Sheets that we added or deleted, for the events that come late. */
  readonly #own = new Set<string>();

  constructor(readonly known: KnownRows) {}

  /** Begins to listen, and resolves to how to stop. Where Excel refuses, nothing is told and every sheet is read each time. */
  async watch(listener: (change: HostChange) => void): Promise<() => Promise<void>> {
    this.#listener = listener;
    try {
      const stop = await watchWorkbook((event) => this.#hear(event));
      this.known.isWatched = true;
      return async () => {
        this.#listener = null;
        this.known.isWatched = false;
        await stop();
      };
    } catch (error) {
      if (error instanceof HostError) return async () => undefined;
      throw error;
    }
  }

  /** Carries out a write of ours, which resolves to the sheets that it added or deleted; nobody is told of those. */
  async writing(write: () => Promise<readonly string[]>): Promise<void> {
    this.#isWriting = true;
    try {
      for (const sheet of await write()) this.#own.add(sheet);
    } finally {
      this.#isWriting = false;
      this.known.forget();
      for (const event of this.#held.splice(0)) this.#hear(event);
    }
  }

  #hear(event: Heard): void {
    this.known.forget(event.sheet);
    if (event.isOurs || event.what === "look") return;
    if (this.#isWriting) this.#held.push(event);
    else if (!this.#isOwn(event)) {
      this.#listener?.({ sheet: this.known.name(event.sheet), isRemote: event.isRemote });
    }
  }

  #isOwn({ what, sheet }: Heard): boolean {
    return (what === "added" || what === "deleted") && this.#own.has(sheet);
  }
}
