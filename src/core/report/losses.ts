import type { Loss } from "../edit/overwritten";
import { grouped, type Lang, type Words } from "../model/language";
import { displayText } from "../parse/display";

/** How many cells are named; more would not be read. */
const NAMED = 20;
const LONGEST = 80;

/** A cell that is to be overwritten, for a person: where it is, and its formula or what it shows. */
export interface ShownLoss {
  /** "Theo đơn vị!C5". */
  readonly place: string;
  readonly holds: string;
}

/** The first cells of a list, and how many more there are. */
export function shownLosses(
  losses: readonly Loss[],
  date1904: boolean,
): { readonly shown: readonly ShownLoss[]; readonly more: number } {
  const shown = losses.slice(0, NAMED).map(({ sheet, cell, before, formula, format }) => {
    const text = formula === undefined ? displayText(before, format, date1904) : `=${formula}`;
    return { place: `${sheet}!${cell}`, holds: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text };
  });
  return { shown, more: losses.length - shown.length };
}

/** How many cells are not named: "và 12 ô nữa". */
export const moreCells: Words<(count: number) => string> = {
  vi: (count) => `và ${grouped(count, "vi")} ô nữa`,
  en: (count) => `and ${grouped(count, "en")} more ${count === 1 ? "cell" : "cells"}`,
};

const notKept: Words = { vi: "Không giữ lại trong bản sao", en: "Not kept in the copy" };

/** What a copy does not keep of what was typed into our sheets, one cell a line; no lines where it keeps everything. */
export function lossLines(losses: readonly Loss[], date1904: boolean, lang: Lang): string[] {
  const { shown, more } = shownLosses(losses, date1904);
  if (shown.length === 0) return [];
  const cells = shown.map(({ place, holds }) => `  ${place}: “${holds}”`);
  return [`${notKept[lang]}:`, ...cells, ...(more > 0 ? [`  ${moreCells[lang](more)}`] : [])];
}
