import { readDeadline } from "../../../src/core/parse/deadline";
import { readStatus } from "../../../src/core/parse/status";
import { dayForms, deadlineForms, STATUS_FORMS, STATUS_OPENINGS } from "../../../src/core/rollup/wording-forms";

/** The list that formulas look wordings up in must say what the engine reads. */
test("usual deadlines are listed with the day that the parser reads", () => {
  const listed = [...deadlineForms(2024), ...dayForms(2024)];
  expect(listed.map(([text]) => [text, readDeadline(text, 2024)?.to ?? null])).toEqual(listed);
});

const statusOf = (said: string) => said.replace(/-.*/, "");

test("whole wordings of a status are read as they are listed", () => {
  expect(STATUS_FORMS.map(([text]) => [text, readStatus(text)])).toEqual(
    STATUS_FORMS.map(([text, said]) => [text, statusOf(said)]),
  );
});

test("a status is read by the words that it begins with", () => {
  const begun = STATUS_OPENINGS.map(([text, said]) => [`${text} ở Sở Nội vụ`, said]);
  expect(begun.map(([text]) => [text, readStatus(text!)])).toEqual(begun);
});

test("the national status words are among the wordings", () => {
  const known = new Map(STATUS_FORMS);
  expect(["đã hoàn thành đúng hạn", "đã hoàn thành quá hạn"].map((text) => known.get(text))).toEqual([
    "done-in-time",
    "done-late",
  ]);
});
