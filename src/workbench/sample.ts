import address from "../../assets/samples/ke-hoach-2024-loi.xlsx";

/** The bytes of the faulty sample. They are part of the page, which may stand on a disk and fetch nothing. */
export function sampleBytes(): Uint8Array {
  const letters = atob(address.slice(address.indexOf(",") + 1));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
