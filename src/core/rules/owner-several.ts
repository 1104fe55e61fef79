import { short } from "./kit/phrases";
import { leadCells } from "./kit/leads";
import { sharedHead } from "./kit/shared-head";
import type { UnitNames } from "./kit/unit-names";
import { defineRule } from "./rule";

interface Facts {
  readonly owners: readonly string[];
  /** Whether all of them are persons. */
  readonly people: boolean;
}

/** Those of a cell's names that lead: the units where there are any, for the persons beside a unit work in it. */
function leadsOf(owners: readonly string[], { kindOf }: UnitNames): Facts {
  const units = owners.filter((name) => kindOf(name) !== "person");
  return units.length > 0 ? { owners: units, people: false } : { owners, people: true };
}

const quoted = (owners: readonly string[]) => owners.map((name) => `“${short(name, 40)}”`).join(", ");

/** Several units in the lead of one task. */
export const ownerSeveral = defineRule<Facts>({
  id: "owner-several",
  severity: "warning",
  levels: { "soan-thao": "info", "bao-cao": "info" },
  title: { vi: "Nhiều đơn vị cùng chủ trì", en: "Several leads" },
  needs: [{ role: "owner", kinds: ["tasks", "documents"] }],
  words: {
    vi: ({ owners, people }) => ({
      message: `Ô chủ trì ghi ${owners.length} ${people ? "người" : "đơn vị"}: ${quoted(owners)}.`,
      why: `Nhiều ${people ? "người" : "đơn vị"} cùng chủ trì thì không rõ ai chịu trách nhiệm chính và nhắc ai khi chậm.`,
      hint: people
        ? "Chọn một người (hoặc một đơn vị) chủ trì, chuyển những người khác sang phối hợp; hoặc tách thành nhiều nhiệm vụ."
        : "Chọn một đơn vị chủ trì, chuyển các đơn vị khác sang phối hợp; hoặc tách thành nhiều nhiệm vụ.",
    }),
    en: ({ owners, people }) => ({
      message: `The cell names ${owners.length} ${people ? "persons" : "units"} in the lead: ${quoted(owners)}.`,
      why: "With several leads nobody knows who answers for the task and whom to remind.",
      hint: `Choose one ${people ? "person (or unit)" : "unit"} and let the others take part; or make several tasks of it.`,
    }),
  },
  check: (plan) => {
    const names = plan.units();
    return leadCells(plan, (item) => {
      const owners = item.owners.length === 1 ? sharedHead(item.owners[0]!, names) : item.owners;
      const leads = leadsOf(owners, names);
      return leads.owners.length > 1 ? leads : null;
    });
  },
});
