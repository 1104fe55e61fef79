import { useEffect, useState } from "react";

/** For a dialog that opens by itself being drawn: puts the focus back to where it was before, once the dialog is gone. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Fluent holds the focus within the dialog until that is gone.
      requestAnimationFrame(() => before instanceof HTMLElement && before.focus());
    },
    [before],
  );
}
