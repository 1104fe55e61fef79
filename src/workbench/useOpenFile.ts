import { useCallback, useEffect, useRef, useState } from "react";
import { HostError } from "../core/host";
import type { XlsxFile } from "../xlsx";
import { addressToOpen, nameOf, openAddress, openFile } from "./files";

/** The file on the desk, and what came of the last wish to open one. */
export interface OpenFile {
  readonly file: XlsxFile | null;
  /** Grows with every file opened, so that nothing of the last one is left. */
  readonly count: number;
  /** The name of the file being opened, or null. */
  readonly opening: string | null;
  /** Why the last file was refused; the one before it stays open. */
  readonly refusal: HostError | null;
  readonly open: (file: File) => void;
  readonly dismiss: () => void;
}

type State = Pick<OpenFile, "file" | "count" | "opening" | "refusal">;

/** Opens files that the user chooses, and at first the one that the page's address names. Bugs are thrown while drawing. */
export function useOpenFile(): OpenFile {
  const [state, setState] = useState<State>({ file: null, count: 0, opening: null, refusal: null });
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);

  // One after the other, so that the last wish is the last to be answered however long each takes.
  const queue = useRef(Promise.resolve());
  const load = useCallback((name: string, read: () => Promise<XlsxFile>) => {
    const loadNow = async () => {
      setState((before) => ({ ...before, opening: name, refusal: null }));
      try {
        const file = await read();
        setState(({ count }) => ({ file, count: count + 1, opening: null, refusal: null }));
      } catch (error) {
        if (error instanceof HostError) setState((before) => ({ ...before, opening: null, refusal: error }));
        else setBug({ error });
      }
    };
    queue.current = queue.current.then(loadNow);
  }, []);

  useEffect(() => {
    const address = addressToOpen(window.location);
    if (address) load(nameOf(address), () => openAddress(address));
  }, [load]);

  const open = useCallback((file: File) => load(file.name, () => openFile(file)), [load]);
  const dismiss = useCallback(() => setState((before) => ({ ...before, refusal: null })), []);
  if (bug) throw bug.error;
  return { ...state, open, dismiss };
}
