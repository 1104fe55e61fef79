import { StandinBook } from "./book";
import { FAULTS } from "./faults";
import { openInStandin, useStandin } from "./office";
import { excel2021 } from "./profile";

// An Excel old enough for the package to know members above its set.
useStandin({ ...excel2021, sets: { ExcelApi: "1.8" } });

/** A workbook with the sheet "PL01" whose A1 holds `value`. */
function open(value: string): StandinBook {
  const book = openInStandin(new StandinBook("ke-hoach.xlsx"));
  book.add("PL01").put(1, 1, { value });
  return book;
}

/** The code with which Excel refuses what is done with the sheet; null when it does not. */
function refusal(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string | null> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("PL01"), context);
    await context.sync();
    return null;
  }).catch((error: unknown) => {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  });
}

describe("members above the set of the Excel that is stood in for", () => {
  test("fail with ApiNotFound, also where office.js itself lets them through", async () => {
    open("x");
    expect(await refusal((sheet) => sheet.getRange("A1").load("linkedDataTypeState"))).toBe("ApiNotFound");
    expect(await refusal((sheet) => sheet.load("pageLayout/orientation"))).toBe("ApiNotFound");
  });

  test("those of the set go through", async () => {
    open("x");
    expect(await refusal((sheet) => sheet.getRange("A1").load("values"))).toBeNull();
  });
});

test("a member that the stand-in does not know is noted by name", async () => {
  const book = open("x");
  expect(await refusal((sheet) => sheet.getRange("A1").load("valueTypes"))).toBe("NotInTheStandin");
  expect(book.gaps.splice(0)).toEqual(["Range.ValueTypes is not in the stand-in"]);
});

describe("faults", () => {
  test("a request of more than 5 MB is refused as a whole, by its real bytes", async () => {
    const book = open("x");
    const write = (length: number) =>
      refusal((sheet) => (sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["ậ".repeat(length)])));
    expect(await write(8_000)).toBeNull();
    book.writes.length = 0;
    expect(await write(9_000)).toBe("RequestPayloadSizeLimitExceeded");
    expect(book.writes).toEqual([]);
    expect(book.requests.map(({ bytesIn }) => bytesIn > 5 * 1024 * 1024)).toEqual([false, true]);
  });

  test("an answer of more than 5 MB never comes", async () => {
    const book = open("ậ".repeat(1_900_000));
    expect(await refusal((sheet) => sheet.getRange("A1").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
    expect(book.requests[0]!.bytesOut).toBeGreaterThan(5 * 1024 * 1024);
  });

  test("a request is refused while a cell is typed into, and can be told apart from one carried out without an answer", async () => {
    const book = open("x");
    const clear = () => refusal((sheet) => sheet.getRange("A1").clear("Contents"));
    book.startTyping();
    expect(await clear()).toBe("InvalidOperationInCellEditMode");
    book.endTyping();
    book.fail(FAULTS.accessDenied);
    expect(await clear()).toBe("AccessDenied");
    expect(book.sheet("PL01").cell(1, 1).value).toBe("x");
    book.fail(FAULTS.timedOut);
    expect(await clear()).toBe("InvalidOrTimedOutSession");
    expect(book.sheet("PL01").cell(1, 1).value).toBe("");
  });

  test("Excel stops at a member and keeps what it did before", async () => {
    const book = open("x");
    book.fail({ kind: "stopped", at: "Range.numberFormat", code: "GeneralException" });
    const code = await refusal((sheet) => {
      sheet.getRange("A1").values = [["y"]];
      sheet.getRange("A1").numberFormat = [["@"]];
    });
    expect(code).toBe("GeneralException");
    expect(book.sheet("PL01").cell(1, 1)).toMatchObject({ value: "y", format: "General" });
  });

  test("somebody deletes a sheet between two requests", async () => {
    const book = open("x");
    book.add("PL02");
    book.fail({ kind: "meanwhile", happens: (changed) => changed.userDeletes("PL01") }, 1);
    const read = () => refusal((sheet) => sheet.getRange("A1").load("values"));
    expect([await read(), await read()]).toEqual([null, "ItemNotFound"]);
  });

  test("a protected sheet, a protected workbook and one that is not the active one refuse what they refuse", async () => {
    const book = open("x");
    book.isProtected = true;
    expect(await refusal((_, { workbook }) => workbook.worksheets.add("Mới"))).toBe("AccessDenied");
    book.isProtected = false;
    book.isInactive = true;
    expect(await refusal((sheet) => sheet.activate())).toBe("InactiveWorkbook");
    book.sheet("PL01").isProtected = true;
    expect(await refusal((sheet) => sheet.getRange("A1").clear("Contents"))).toBe("AccessDenied");
  });
});

describe("events", () => {
  const heard: string[] = [];
  const listen = () =>
    Excel.run(async (context) => {
      const added = context.workbook.worksheets.onAdded.add(async ({ source }) => void heard.push(source));
      await context.sync();
      return added;
    });

  test("reach those who registered, until they take themselves off", async () => {
    const book = open("x");
    const handler = await listen();
    expect(book.events.registered).toEqual(["added"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Mới");
      await context.sync();
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual(["Local"]);
    handler.remove();
    await handler.context.sync();
    expect(book.events.registered).toEqual([]);
  });
});
