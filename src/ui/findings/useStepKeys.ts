import { useEffect } from "react";

/** Calls back at F8 (1, the next) and Shift+F8 (-1, the one before), wherever the focus is, unless a dialog is open. */
export function useStepKeys(onStep: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8" || document.querySelector('[aria-modal="true"]')) return;
      event.preventDefault();
      onStep(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onStep]);
}
