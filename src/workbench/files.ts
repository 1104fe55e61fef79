import { HostError } from "../core/host";
import type { Lang } from "../core/model/language";
import { templateSheet, type TemplateKind } from "../core/template";
import { createXlsx, openXlsx, type XlsxFile } from "../xlsx";
import { workbenchWords } from "./words";

/** The media type of .xlsx files. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens a file that the user chose or dropped. Throws a HostError when it cannot be read as a workbook. */
export async function openFile(file: File): Promise<XlsxFile> {
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new HostError("cannot-open", file.name, String(error));
  });
  return openBytes(bytes, file.name);
}

/** Opens the workbook at an address of this very site. Throws a HostError. */
export async function openAddress(address: string): Promise<XlsxFile> {
  const name = nameOf(address);
  const response = await fetch(address).catch((error: unknown) => {
    throw new HostError("cannot-open", name, String(error));
  });
  if (!response.ok) throw new HostError("cannot-open", name, String(response.status));
  return openBytes(await response.arrayBuffer(), name);
}

/** The sample's name, and its own report date: on a later day all its tasks would be long past. */
export const SAMPLE = { name: "ke-hoach-2024-loi.xlsx", day: "2024-09-30" } as const;

/** Opens the faulty sample, which comes with the page. */
export async function openSample(): Promise<XlsxFile> {
  const { sampleBytes } = await import(/* webpackChunkName: "sample" */ "./sample");
  return openXlsx(sampleBytes(), SAMPLE.name);
}

/** A new workbook that holds a blank appendix for a year. */
export function newFile(kind: TemplateKind, year: number, name: string): XlsxFile {
  return openXlsx(createXlsx([templateSheet(kind, { year, units: [] })]), name);
}

/** Reads the workbook once, so that a damaged one is refused at once. */
function openBytes(bytes: ArrayBuffer, name: string): XlsxFile {
  const file = openXlsx(new Uint8Array(bytes), name);
  file.workbook();
  return file;
}

/** The file's name at the end of an address, readable where it is rightly encoded. */
export function nameOf(address: string): string {
  const last = address.split("/").at(-1)!;
  try {
    return decodeURIComponent(last);
  } catch {
    // A stray "%" is no encoding; then the name stays as it is.
    return last;
  }
}

/** The path that `?open=` asks for, or null when there is none or it leads to another site. */
export function addressToOpen(location: { readonly search: string; readonly href: string }): string | null {
  const wish = new URLSearchParams(location.search).get("open");
  if (!wish) return null;
  const here = new URL(location.href);
  const there = new URL(wish, here);
  return there.origin === here.origin && there.protocol.startsWith("http") ? there.pathname : null;
}

/** The name for a checked copy: "a.xlsx" → "a (đã soát).xlsx". */
export function copyName(name: string, lang: Lang): string {
  const suffix = ` (${workbenchWords(lang).copySuffix})`;
  const base = name.replace(/\.xls[xm]$/i, "");
  const extension = /\.xlsm$/i.test(name) ? ".xlsm" : ".xlsx";
  return base.endsWith(suffix) ? base + extension : base + suffix + extension;
}

/** Hands bytes to the browser's downloads under a name. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
