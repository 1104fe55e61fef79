import { readFileSync } from "node:fs";
import path from "node:path";

/** A requirement set, as { name: "ExcelApi", version: "1.9" }. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** A member of a class of Office.js: the class that it leads to ("Range"), if any, and the sets that reading (or calling) and writing it need. */
export interface Member {
  readonly leadsTo: string | null;
  readonly read: ApiSet;
  readonly write: ApiSet;
}

const types = path.join(__dirname, "..", "..", "node_modules", "@microsoft", "office-js", "dist", "office.d.ts");
const BASE: ApiSet = { name: "ExcelApi", version: "1.1" };

let classes: ReadonlyMap<string, ReadonlyMap<string, Member>> | null = null;

/** What Microsoft's own package says of a member ("Range", "rowHidden"); undefined where it knows none. */
export function memberOf(className: string, member: string): Member | undefined {
  classes ??= readClasses(readFileSync(types, "utf8").replace(/\r\n/g, "\n"));
  return classes.get(className)?.get(member);
}

function readClasses(text: string): Map<string, Map<string, Member>> {
  const found = new Map<string, Map<string, Member>>();
  const excel = text.slice(text.indexOf("\ndeclare namespace Excel {"), text.indexOf("\ndeclare namespace Word {"));
  for (const [, name, body] of excel.matchAll(/^ {4}class (\w+)[^\n]*\{\n([^]*?)^ {4}\}$/gm)) {
    found.set(name!, readMembers(body!));
  }
  return found;
}

/** A member is its comment and its declaration; of several declarations of one name the first counts. */
function readMembers(body: string): Map<string, Member> {
  const members = new Map<string, Member>();
  const declarations = /^ {8}\/\*\*([^]*?)\*\/\n {8}(?:readonly )?(\w+)\??([(<:][^]*?);$/gm;
  for (const [, comment, name, signature] of body.matchAll(declarations)) {
    if (!members.has(name!)) members.set(name!, { leadsTo: classIn(signature!), ...setsIn(comment!) });
  }
  return members;
}

/** "(key: string): Excel.Worksheet" → "Worksheet"; ": Excel.Range[]" → "Range". */
const classIn = (signature: string) => /: (?:Excel\.)?([A-Z]\w*)(?:<\w+>)?(?:\[\])?$/.exec(signature)?.[1] ?? null;

/** "[Api set: ExcelApi 1.1 for get, 1.8 for set]" gives two versions, any other text one. */
function setsIn(comment: string): Pick<Member, "read" | "write"> {
  const [, name, version] = /\[Api set: (\w+) ([\d.]+\d)/.exec(comment) ?? [];
  if (!name || !version) return { read: BASE, write: BASE };
  const later = /\[Api set:[^\]]*?([\d.]+\d) for set/.exec(comment)?.[1];
  return { read: { name, version }, write: { name, version: later ?? version } };
}
