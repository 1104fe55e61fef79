import { looksLikeUnit } from "../parse/units";
import { leadCells } from "./kit/leads";
import { short } from "./kit/phrases";
import type { UnitNames } from "./kit/unit-names";
import type { Plan, PlanTable } from "./plan";
import { defineRule, type Located } from "./rule";

interface Facts {
  readonly person: string;
  /** The unit that the office's list says is headed by this person, or null. */
  readonly unit: string | null;
}

function check(plan: Plan): Generator<Located<Facts>> {
  const names = plan.units();
  const leadByUnits = new Set(plan.tables.filter((table) => isLedByUnits(table, names)));
  return leadCells(plan, ({ owners }, table) => {
    const [person] = owners;
    if (owners.length !== 1 || !leadByUnits.has(table) || !isAlone(person!, names)) return null;
    return { person: person!, unit: names.register.headedBy(person!)?.name ?? null };
  });
}

/** Whether most of a table's leads are units, so that a person among them is the odd one. */
function isLedByUnits({ table }: PlanTable, { kindOf }: UnitNames): boolean {
  let units = 0;
  let others = 0;
  for (const { owners } of table.items) {
    if (owners[0] === undefined) continue;
    if (kindOf(owners[0]) === "unit") units++;
    else others++;
  }
  return units > others;
}

/** A person or a post with no unit: "Đ/c Toàn", not "Giám đốc Sở Nội vụ". */
function isAlone(name: string, { kindOf }: UnitNames): boolean {
  if (kindOf(name) !== "person") return false;
  const words = name.split(" ");
  return !words.some((_, at) => at > 0 && looksLikeUnit(words.slice(at).join(" ")));
}

/** A person in the lead without a unit, where other tasks have one. */
export const ownerPerson = defineRule<Facts>({
  id: "owner-person",
  severity: "info",
  levels: { "truoc-khi-trinh": "warning" },
  title: { vi: "Chủ trì ghi người, không ghi đơn vị", en: "A person without a unit in the lead" },
  needs: [{ role: "owner", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ person, unit }) => ({
      message: `Chủ trì chỉ ghi “${short(person)}”, không ghi đơn vị như các dòng khác.`,
      why: "Không có đơn vị thì việc không được tính vào đơn vị nào khi tổng hợp, và người đó chuyển công tác là mất đầu mối.",
      hint: `Ghi đơn vị trước, tên người trong ngoặc sau, ví dụ “${unit ?? "Văn phòng Sở"} (${short(person, 40)})”.`,
    }),
    en: ({ person, unit }) => ({
      message: `The lead is only “${short(person)}”, without a unit as other rows have one.`,
      why: "Without a unit the task counts for none when tasks are rolled up, and is lost when that person moves on.",
      hint: `Write the unit first and the person in brackets, such as “${unit ?? "Văn phòng Sở"} (${short(person, 40)})”.`,
    }),
  },
  check,
});
