/** Puts a text on the clipboard; false where the browser, or the program around the pane, does not let us. */
export async function copyText(text: string): Promise<boolean> {
  // None where the page is not served securely.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
