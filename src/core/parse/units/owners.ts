import { isDitto, isPlaceholder } from "../blank";
import { clean, fold } from "../text";
import { ACTIONS, DOERS } from "../words/units";
import { beginsUnit } from "./heads";
import { hideBrackets, readUnits, segments, splitNames } from "./split";

/** Who leads and who helps, each spelt as in the cell. */
export interface OwnerCell {
  readonly owners: readonly string[];
  readonly coordinators: readonly string[];
}

type Side = "owners" | "coordinators";

/** "Chủ trì:", "Đơn vị phối hợp:" anywhere; "CT:", "PH:" only where a line or a sentence begins. */
const LABEL =
  /(?<!\p{L})(?:(?:(?:các )?(?:cơ quan|đơn vị|cá nhân) )?(chủ trì|phụ trách|phối hợp(?: thực hiện)?)|(?<=(?:^|[\n;.]) ?[-–•+*]? ?)(ct|ph)) ?[:：] ?/giu;
const HELPS_FIRST = /^[-–•+*,\s]*(?:và )?phối hợp (?:cùng )?(?:với )?(?=\S)/iu;
const LEADS_WITH = /[\s,]+(?:chủ trì[\s,]+(?:và )?)?phối hợp (?:cùng )?(?:với )?(?=[^\s,;)])/iu;
const ROLE_LAST = /\s*(?:\(\s*(chủ trì|phối hợp)\s*\)|[-–,]?\s+(chủ trì|phối hợp))\s*[.,]?$/iu;
const SAYS_LEAD = /(?:\s|\()chủ trì\s*\)?\s*[.,]?$/iu;
const ACTS = new RegExp(`(?<!(?:${DOERS.join("|")}))[\\s,]+(?:${ACTIONS.join("|")})(?!\\p{L})`, "u");

/**
 * The leading and the helping units of one cell: "Chủ trì: A. Phối hợp: B; C", "A chủ trì; B phối hợp", "A phối hợp với
 * B". Without such words every unit leads. A blank or "as above" cell has none of either.
 */
export function readOwnerCell(text: string): OwnerCell {
  const found = { owners: [] as string[], coordinators: [] as string[] };
  if (isPlaceholder(text) || isDitto(text)) return found;
  for (const { side, labelled, body } of labelledParts(clean(text).replaceAll("**", ""))) {
    const parts = segments(body);
    const oneLeads = !labelled && parts.some((part) => SAYS_LEAD.test(part));
    parts.forEach((part, index) => {
      const name = beforeAction(part, labelled || parts.length > 1);
      const helpsLead = labelled && index > 0 && (name !== part || /\)[\s.]*$/.test(part));
      readPart(name, helpsLead || (oneLeads && !SAYS_LEAD.test(part)) ? "coordinators" : side, found);
    });
  }
  return found;
}

interface Part {
  readonly side: Side;
  readonly labelled: boolean;
  readonly body: string;
}

/** A cell's text cut at its labels; what stands before the first belongs to the leading side. */
function labelledParts(text: string): Part[] {
  const parts: Part[] = [];
  let current: Omit<Part, "body"> = { side: "owners", labelled: false };
  let start = 0;
  for (const match of hideBrackets(text).matchAll(LABEL)) {
    parts.push({ ...current, body: text.slice(start, match.index) });
    current = { side: /^(?:chủ|phụ|ct)/iu.test(match[1] ?? match[2]!) ? "owners" : "coordinators", labelled: true };
    start = match.index + match[0].length;
  }
  parts.push({ ...current, body: text.slice(start) });
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part.body));
}

function readPart(part: string, side: Side, found: Record<Side, string[]>): void {
  const helps = HELPS_FIRST.exec(part);
  if (helps) {
    found.coordinators.push(...readUnits(part.slice(helps[0].length)));
    return;
  }
  const both = side === "owners" ? LEADS_WITH.exec(hideBrackets(part)) : null;
  if (both) {
    found.owners.push(...readUnits(part.slice(0, both.index)));
    found.coordinators.push(...readUnits(part.slice(both.index + both[0].length)));
    return;
  }
  readNames(splitNames(part), side, found);
}

/** Names in a row, each on the side that it, or the next name that says so, is put on: "A chủ trì, B, C phối hợp". */
function readNames(names: readonly string[], side: Side, found: Record<Side, string[]>): void {
  const sides: Side[] = [];
  let said = side;
  for (let at = names.length - 1; at >= 0; at--) {
    const role = ROLE_LAST.exec(names[at]!);
    if (role) said = (role[1] ?? role[2])!.toLowerCase() === "chủ trì" ? "owners" : "coordinators";
    sides[at] = said;
  }
  names.forEach((name, at) => found[sides[at]!].push(...readUnits(name.replace(ROLE_LAST, ""))));
}

/**
 * "Sở Công Thương hướng dẫn chuyên môn" → "Sở Công Thương": the name before what the unit does, in small letters. Where
 * nothing else says that units do different things, only behind an abbreviation, for names hold such words too.
 */
function beforeAction(part: string, sure: boolean): string {
  const action = ACTS.exec(hideBrackets(part));
  if (!action) return part;
  const name = part.slice(0, action.index);
  return ABBREVIATED.test(name) || (sure && beginsUnit(fold(name))) ? name : part;
}

const ABBREVIATED = /(?<![\p{L}\p{N}])\p{Lu}{2}[\p{Lu}\p{N}&-]*$/u;
