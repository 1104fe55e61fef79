import type { Status } from "../../../src/core/model/item";
import { readDeadline } from "../../../src/core/parse/deadline";
import { readStatus } from "../../../src/core/parse/status";
import { dayForms, deadlineForms, STATUS_FORMS } from "../../../src/core/rollup/wording-forms";

/** The list that formulas look wordings up in must say what the engine reads. */
test("usual deadlines are listed with the day that the parser reads", () => {
  const listed = [...deadlineForms(2024), ...dayForms(2024)];
  expect(listed.map(([text]) => [text, readDeadline(text, 2024)?.to ?? null])).toEqual(listed);
});

test.each(Object.entries(STATUS_FORMS))("usual words of the status “%s” are read so", (said, texts) => {
  const status = said.replace(/-.*/, "") as Status;
  expect(texts.map((text) => [text, readStatus(text)])).toEqual(texts.map((text) => [text, status]));
});
