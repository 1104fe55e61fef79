const PREFIX = "soat-phu-luc:";

/** What this browser keeps under a name; null for nothing, or where it keeps nothing at all. */
export function remembered(name: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + name);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Keeps a text in this browser, as long as it lets us; it never holds what a workbook says. */
export function remember(name: string, text: string): void {
  try {
    window.localStorage.setItem(PREFIX + name, text);
  } catch (error) {
    // Storage that is full or forbidden: the next session begins without it.
    if (!(error instanceof DOMException)) throw error;
  }
}
