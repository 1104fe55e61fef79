import { useCallback, useEffect, useRef, useState } from "react";
import { HostError } from "../core/host";
import type { TemplateKind } from "../core/template";
import type { XlsxFile } from "../xlsx";
import { addressToOpen, nameOf, newFile, openAddress, openFile, openSample, SAMPLE } from "./files";

/** Where the file on the desk comes from. */
export type Origin = "file" | "sample" | "new";

/** What the user is told above the desk. */
export type DeskMessage =
  /** Why the last file was refused; the one before it stays open. */
  | { readonly kind: "refused"; readonly error: HostError }
  /** So many files were dropped beside the one that was opened. */
  | { readonly kind: "left-out"; readonly opened: string; readonly count: number }
  | { readonly kind: "new" }
  | { readonly kind: "sample" }
  | { readonly kind: "saved"; readonly name: string };

/** The file on the desk, what came of the last wish to open one, and the ways to open another. */
export interface OpenFile {
  readonly file: XlsxFile | null;
  readonly origin: Origin;
  /** Grows with every file opened, so that nothing of the last one is left. */
  readonly count: number;
  /** The name of the file being opened, or null. */
  readonly opening: string | null;
  readonly message: DeskMessage | null;
  /** Opens the first of these files. */
  readonly open: (files: readonly File[]) => void;
  readonly openSample: () => void;
  readonly openNew: (kind: TemplateKind, year: number, name: string) => void;
  /** Shows a message, or none. */
  readonly say: (message: DeskMessage | null) => void;
}

type State = Pick<OpenFile, "file" | "origin" | "count" | "opening" | "message">;

const empty: State = { file: null, origin: "file", count: 0, opening: null, message: null };

/** Opens files that the user chooses, and at first the one that the page's address names. Bugs are thrown while drawing. */
export function useOpenFile(): OpenFile {
  const [state, setState] = useState(empty);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);

  // One after the other, so that the last wish is the last to be answered however long each takes.
  const queue = useRef(Promise.resolve());
  const load = useCallback(
    (name: string, read: () => Promise<XlsxFile>, origin: Origin = "file", message: DeskMessage | null = null) => {
      const loadNow = async () => {
        setState((before) => ({ ...before, opening: name, message: null }));
        try {
          // Reading a large file keeps the page busy: its name is drawn first.
          await new Promise((resolve) => setTimeout(resolve, 0));
          const file = await read();
          setState(({ count }) => ({ file, origin, count: count + 1, opening: null, message }));
        } catch (error) {
          const refused = error instanceof HostError ? ({ kind: "refused", error } as const) : null;
          if (refused) setState((before) => ({ ...before, opening: null, message: refused }));
          else setBug({ error });
        }
      };
      queue.current = queue.current.then(loadNow);
    },
    [],
  );

  useEffect(() => {
    const address = addressToOpen(window.location);
    if (address) load(nameOf(address), () => openAddress(address));
  }, [load]);

  const open = useCallback(
    ([file, ...others]: readonly File[]) => {
      if (!file) return;
      const leftOut = others.length > 0;
      const message = leftOut ? ({ kind: "left-out", opened: file.name, count: others.length } as const) : null;
      load(file.name, () => openFile(file), "file", message);
    },
    [load],
  );
  const sample = useCallback(() => load(SAMPLE.name, openSample, "sample", { kind: "sample" }), [load]);
  const openNew = useCallback(
    (kind: TemplateKind, year: number, name: string) =>
      load(name, async () => newFile(kind, year, name), "new", { kind: "new" }),
    [load],
  );
  const say = useCallback((message: DeskMessage | null) => setState((before) => ({ ...before, message })), []);
  if (bug) throw bug.error;
  return { ...state, open, openSample: sample, openNew, say };
}
