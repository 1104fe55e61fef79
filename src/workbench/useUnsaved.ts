import { useCallback, useEffect, useState } from "react";
import type { XlsxFile } from "../xlsx";

/** Whether something was written into the open file since it was opened or saved, and who is told of either. */
export interface Unsaved {
  readonly isUnsaved: boolean;
  readonly onChanged: () => void;
  readonly onSaved: () => void;
}

/** Watches over what was not saved: the browser asks before the page is left with it. */
export function useUnsaved(file: XlsxFile | null): Unsaved {
  const [changed, setChanged] = useState<XlsxFile | null>(null);
  const isUnsaved = file !== null && changed === file;
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
  const onChanged = useCallback(() => setChanged(file), [file]);
  const onSaved = useCallback(() => setChanged(null), []);
  return { isUnsaved, onChanged, onSaved };
}
