import { daysOff } from "../../../../src/core/rules/kit/holidays";

const calendar = (holidays: readonly string[] = [], workdays: readonly string[] = []) =>
  daysOff({ holidays, workdays });
const reasonOf = (date: string, ...own: Parameters<typeof calendar>) => calendar(...own).reason(date)?.name.vi ?? null;

describe("days off", () => {
  test.each([
    ["2024-01-01", "Tết Dương lịch"],
    ["2024-02-09", "Tết Nguyên đán"],
    ["2024-02-12", "Tết Nguyên đán"],
    ["2024-04-18", "Giỗ Tổ Hùng Vương"],
    ["2024-04-30", "Ngày Chiến thắng 30/4"],
    ["2024-05-01", "Quốc tế Lao động 1/5"],
    ["2024-09-02", "Quốc khánh"],
    ["2024-03-16", "Thứ Bảy"],
    ["2024-03-17", "Chủ nhật"],
    ["2024-02-13", null],
    ["2024-03-15", null],
  ])("%s is %s", (date, reason) => expect(reasonOf(date)).toBe(reason));

  test("the second day of National Day lies towards the weekend, as it was decided in 2021–2026", () => {
    const decided = ["2021-09-03", "2022-09-01", "2023-09-01", "2024-09-03", "2025-09-01", "2026-09-01"];
    expect(decided.map((date) => reasonOf(date))).toEqual(decided.map(() => "Quốc khánh"));
    expect(reasonOf("2021-09-01")).toBeNull();
  });

  test.each([
    ["2025", "2025-01-28", "2025-01-31"],
    ["2026", "2026-02-16", "2026-02-19"],
    ["2027", "2027-02-05", "2027-02-08"],
  ])("Tết of %s is from %s to %s", (_, first, last) => {
    expect([first, last].map((date) => reasonOf(date))).toEqual(["Tết Nguyên đán", "Tết Nguyên đán"]);
  });

  test.each([
    ["2022-05-02", "ngày nghỉ bù Ngày Chiến thắng 30/4"],
    ["2022-05-03", "ngày nghỉ bù Quốc tế Lao động 1/5"],
    ["2023-01-02", "ngày nghỉ bù Tết Dương lịch"],
    ["2023-05-02", "ngày nghỉ bù Giỗ Tổ Hùng Vương"],
    ["2023-05-03", "ngày nghỉ bù Ngày Chiến thắng 30/4"],
    ["2023-05-04", null],
    ["2023-09-04", "ngày nghỉ bù Quốc khánh"],
    ["2026-04-27", "ngày nghỉ bù Giỗ Tổ Hùng Vương"],
    ["2027-05-03", "ngày nghỉ bù Quốc tế Lao động 1/5"],
  ])("a holiday on a weekend is made up for: %s is %s", (date, reason) => expect(reasonOf(date)).toBe(reason));

  test("an office's own days off count, and a holiday keeps its name", () => {
    expect(reasonOf("2024-02-13", ["2024-02-13"])).toBe("ngày nghỉ theo thiết lập");
    expect(reasonOf("2024-01-01", ["2024-01-01"])).toBe("Tết Dương lịch");
  });

  test("a day that is worked in return is none, whatever the calendar says", () => {
    expect(reasonOf("2024-05-04", [], ["2024-05-04"])).toBeNull();
    expect(calendar([], ["2024-05-04"]).workdayBefore("2024-05-06")).toBe("2024-05-04");
  });

  test("the working day before goes back over all of them", () => {
    expect(calendar().workdayBefore("2024-05-01")).toBe("2024-04-29");
    expect(calendar(["2024-02-08", "2024-02-13"]).workdayBefore("2024-02-13")).toBe("2024-02-07");
  });
});

test("an office's days off go from one day to another", () => {
  const own = calendar(["2025-02-03/2025-02-05"]);
  expect(["2025-02-03", "2025-02-05"].map((day) => own.reason(day)?.isHoliday)).toEqual([true, true]);
  expect(own.reason("2025-02-06")).toBeNull();
});
