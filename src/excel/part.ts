import { HostError } from "../core/host";

/**
 * One part of a write. Making it asks Excel what it must know; after a sync, `verify` throws a HostError when the part
 * cannot be carried out, and `queue` then queues writes and asks nothing more.
 */
export interface Part {
  readonly verify: () => void;
  readonly queue: () => void;
}

/** Refuses to write to a sheet that its owner protects. */
export function refuseProtected(sheet: Excel.Worksheet): void {
  if (sheet.protection.protected) throw new HostError("protected", sheet.name);
}
