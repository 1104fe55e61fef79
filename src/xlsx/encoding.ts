import { PartError } from "./errors";

const DECLARED = /^(<\?xml\s[^>]*?encoding\s*=\s*)(["'])[^"']*\2/;

/** Which encoding a part's first bytes show: a byte-order mark, or a "<" among zero bytes. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** A part's text without its byte-order mark. Throws {@link PartError} when it is longer than a string can be. */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch {
    throw new PartError("too long for a text");
  }
}

/** XML as UTF-8 bytes; a declaration that names another encoding is put right. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(DECLARED, "$1$2UTF-8$2"));
}
