import { HostError, type HostErrorCode } from "../core/host";

/** A part of a package does not hold what it should. Whoever knows which part it was, and whether the rest can still be used, decides what follows. */
export class PartError extends Error {
  /** `detail` is for a technician. */
  constructor(readonly detail: string) {
    super(detail);
    this.name = "PartError";
  }
}

/** The refusal of a file, with a detail for a technician. */
export function refuse(code: HostErrorCode, file: string, detail = ""): never {
  throw new HostError(code, file, detail);
}

/** Runs `read`; a {@link PartError} inside it becomes the refusal of the whole file as broken, naming the part. */
export function orBroken<T>(file: string, part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PartError) refuse("broken-file", file, `${part}: ${error.detail}`);
    throw error;
  }
}
