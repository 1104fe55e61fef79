import { useEffect } from "react";
import { goToNextRegion } from "./regions";

/** What the keys of the whole page do; a dialog that is open keeps them all to itself. */
export interface Shortcuts {
  /** Ctrl+O. */
  readonly onOpen: () => void;
  /** Ctrl+S; null while there is nothing to save. */
  readonly onSave: (() => void) | null;
}

/** Ctrl+O opens, Ctrl+S saves, F6 and Shift+F6 go around the page, as in Office. */
export function useShortcuts({ onOpen, onSave }: Shortcuts): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const key = event.key.toLowerCase();
      if (key === "f6" && !event.ctrlKey) goToNextRegion(event.shiftKey ? -1 : 1);
      else if (isCommand && key === "o") onOpen();
      else if (isCommand && key === "s") onSave?.();
      else return;
      // The browser's own meaning of the key would lead away from the page.
      event.preventDefault();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!document.querySelector('[aria-modal="true"]')) act(event);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onOpen, onSave]);
}
