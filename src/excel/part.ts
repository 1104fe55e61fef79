import { HostError } from "../core/host";

/**
 * One part of a write. Making it asks Excel what it must know; after a sync, `verify` throws a HostError when the part
 * cannot be carried out, and `queue` then queues writes and asks nothing more. It yields before each piece about how many
 * bytes the piece will take in a request, so that whoever walks through it can send what is queued before.
 */
export interface Part {
  readonly verify: () => void;
  readonly queue: () => Iterable<number>;
  /** Excel's ids of the sheets that were added or deleted; to be asked after the last sync. */
  readonly restructured?: () => readonly string[];
}

/** Refuses to write to a sheet that its owner protects. */
export function refuseProtected(sheet: Excel.Worksheet): void {
  if (sheet.protection.protected) throw new HostError("protected", sheet.name);
}
