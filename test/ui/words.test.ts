import { showNumber, showShare } from "../../src/ui/catalogue";
import { dayAsked, today } from "../../src/ui/today";
import { paneWords } from "../../src/ui/words";

test("numbers are written as the language writes them", () => {
  expect(showNumber(1234.5, "vi")).toBe("1.234,5");
  expect(showNumber(1234.5, "en")).toBe("1,234.5");
});

test.each([
  [1, 8, "12,5%"],
  [1, 3, "33,3%"],
  [0, 5, "0%"],
  [0, 0, "–"],
])("%d of %d is %s", (part, whole, share) => {
  expect(showShare(part, whole, "vi")).toBe(share);
});

test("no sentence is empty in either language", () => {
  const sentences = [...Object.values(paneWords("vi")), ...Object.values(paneWords("en"))];
  expect(sentences.filter((sentence) => sentence === "")).toEqual([]);
});

test("today is the calendar day of this machine", () => {
  expect(today(new Date(2024, 2, 5, 23, 59))).toBe("2024-03-05");
});

test.each([
  ["?open=/open/a.xlsx&today=2024-09-30", "2024-09-30"],
  ["?today=2024-02-30", null],
  ["?today=30/09/2024", null],
  ["", null],
])("the address %j asks for the report date %j", (search, day) => {
  expect(dayAsked(search)).toBe(day);
});
