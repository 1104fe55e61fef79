import { PartError } from "./errors";

/** A declaration that says UTF-16 (or anything but UTF-8) of what is written in UTF-8. */
const OTHER_ENCODING = /^(<\?xml\s[^>]*?encoding\s*=\s*)(["'])(?!utf-8["'])[^"']*\2/i;

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

/** A part's text as UTF-8 bytes, with a byte-order mark where `mark` says so; a declaration that names another encoding is put right. */
export function encodeXml(text: string, mark: boolean): Uint8Array {
  return new TextEncoder().encode((mark ? "\uFEFF" : "") + text.replace(OTHER_ENCODING, "$1$2UTF-8$2"));
}
