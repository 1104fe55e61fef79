import { XmlScanner } from "./xml";

/**
 * Number formats that a file does not spell out, by id (ECMA-376 part 1, 18.8.30). 14 and 22 follow the user's region in
 * Excel; they stand here as Excel's own interface reports them.
 */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The number format of each cell style, by its index; undefined for General. Throws PartError on damaged XML. */
export function readFormats(text: string): (string | undefined)[] {
  const xml = new XmlScanner(text);
  const codes = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  while (xml.next()) {
    if (xml.event !== "start") continue;
    if (xml.name === "numFmt") codes.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? "General");
    else if (xml.name === "cellXfs") {
      while (xml.next() && xml.name !== "cellXfs") {
        if (xml.event !== "start" || xml.name !== "xf") continue;
        formats.push(formatOf(Number(xml.attribute("numFmtId") ?? 0), codes));
        xml.skip();
      }
    } else if (xml.name === "dxfs") break;
  }
  return formats;
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): string | undefined {
  const code = codes.get(id) ?? BUILT_IN_FORMATS[id];
  return code === undefined || /^general$/i.test(code) ? undefined : code;
}
