import { digest } from "../core/digest";

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

/** Of how many documents something is kept. */
const MOST_DOCUMENTS = 50;
/** Where the names of what is kept beside documents stand, the newest last. */
const ORDER = "documents";

/**
 * Keeps a text of a kind beside a document (its address or file name, of which a digest is kept). What has not been kept
 * anew for longest goes once there are too many, so that years of workbooks do not fill the browser.
 */
export function rememberBeside(document: string, kind: string, text: string): void {
  const id = digest(document);
  remember(`${kind}:${id}`, text);
  const order = [...documents().filter((other) => other !== id), id];
  const gone = new Set(order.slice(0, -MOST_DOCUMENTS));
  remember(ORDER, order.slice(-MOST_DOCUMENTS).join(" "));
  if (gone.size > 0) for (const name of names()) if (gone.has(name.split(":")[1] ?? "")) forget(name);
}

/** What was kept of a kind beside a document; null for nothing. */
export function rememberedBeside(document: string, kind: string): string | null {
  return remembered(`${kind}:${digest(document)}`);
}

/** The digests of the documents that something is kept beside, the oldest first: also of any that is in no list. */
function documents(): readonly string[] {
  const listed = remembered(ORDER)?.split(" ") ?? [];
  const kept = new Set(names().flatMap((name) => (name.includes(":") ? [name.split(":")[1]!] : [])));
  return [...[...kept].filter((id) => !listed.includes(id)), ...listed];
}

/** The names of all that we keep. */
function names(): readonly string[] {
  try {
    return Object.keys(window.localStorage).flatMap((name) =>
      name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [],
    );
  } catch (error) {
    if (error instanceof DOMException) return [];
    throw error;
  }
}

function forget(name: string): void {
  try {
    window.localStorage.removeItem(PREFIX + name);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
