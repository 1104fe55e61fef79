import type { Column, Role, Table } from "../model/appendix";
import type { RoleChoice } from "../model/settings";
import { isShared, settingNames } from "../parse/columns/chosen";
import { fold } from "../parse/text";

/**
 * The choices with one more: what the user says that a column of a table means, null for as it is read by itself. A role
 * that only one column can have is taken back from the column that was chosen for it before.
 */
export function withChoice(
  choices: readonly RoleChoice[],
  table: Table,
  column: Column,
  role: Role | null,
): readonly RoleChoice[] {
  const names = settingNames(table.columns.map(({ header }) => header));
  const name = names[table.columns.indexOf(column)]!;
  const isHere = (choice: RoleChoice) =>
    fold(choice.sheet) === fold(table.sheet) && names.some((one) => fold(one) === fold(choice.header));
  const goes = (choice: RoleChoice) =>
    isHere(choice) && (fold(choice.header) === fold(name) || (choice.role === role && !isShared(role)));
  const kept = choices.filter((choice) => !goes(choice));
  return role === null ? kept : [...kept, { sheet: table.sheet, header: name, role }];
}
