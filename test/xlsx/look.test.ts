import { withTint } from "../../src/xlsx/look-colors";
import { openXlsx } from "../../src/xlsx/index";
import { workbookParts, worksheet, zipped, type Parts } from "./handmade";

const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Office">
  <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
  <a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1>
  </a:clrScheme></a:themeElements></a:theme>`;

const styles = `<styleSheet>
  <fonts><font><sz val="11"/><name val="Calibri"/></font>
    <font><b/><i val="1"/><u/><sz val="13"/><color theme="1"/><name val="Times New Roman"/></font>
    <font><b val="0"/><color indexed="10"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor indexed="64"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill>
    <fill><gradientFill><stop position="0"><color rgb="FF112233"/></stop><stop position="1"><color rgb="FF445566"/></stop></gradientFill></fill></fills>
  <borders><border><left/><right/><top/><bottom/></border>
    <border><left style="thin"/><right style="none"/><top style="hair"><color auto="1"/></top><bottom/></border></borders>
  <cellStyleXfs><xf fontId="1"/></cellStyleXfs>
  <cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/></xf>
    <xf fontId="2" fillId="3"/><xf fillId="1"/><xf fillId="4"/></cellXfs></styleSheet>`;

function look(data: string, before = "", more: Parts = {}) {
  const parts = workbookParts([worksheet(data, "", before)], {
    "xl/styles.xml": styles,
    "xl/theme.xml": theme,
    ...more,
  });
  const relations = (parts["xl/_rels/workbook.xml.rels"] as string).replace(
    "</Rel",
    '<Relationship Id="t" Type="x/theme" Target="theme.xml"/></Rel',
  );
  return openXlsx(zipped({ ...parts, "xl/_rels/workbook.xml.rels": relations }), "thu.xlsx").look("S1");
}

describe("a cell's look", () => {
  const sheet = look(
    '<row r="2"><c r="A2" s="1"/><c r="C2" s="2"/><c r="D2" s="3"/><c r="E2" s="4"/><c r="F2" s="77"/></row>',
  );

  test("tells font, fill, borders and alignment", () => {
    expect(sheet.cell(2, 1)).toEqual({
      bold: true,
      italic: true,
      underline: true,
      fontName: "Times New Roman",
      fontSize: 13,
      color: "#000000",
      fill: "#FFC000",
      border: { top: true, right: false, bottom: false, left: true },
      horizontal: "center",
      vertical: "top",
      wrap: true,
      indent: 2,
    });
  });

  test("resolves indexed and theme colours, tints and gradients", () => {
    expect(sheet.cell(2, 3)).toMatchObject({ bold: false, color: "#FF0000", fill: withTint("#4472C4", 0.5) });
    expect(sheet.cell(2, 5).fill).toBe("#112233");
  });

  test("has no fill where the file says none", () => {
    expect([sheet.cell(2, 2).fill, sheet.cell(2, 4).fill, sheet.cell(99, 99).fill]).toEqual([null, null, null]);
  });

  test("is shared by cells of one style, and plain for a style that is not there", () => {
    expect(sheet.cell(2, 2)).toBe(sheet.cell(50, 50));
    expect(sheet.cell(2, 6)).toMatchObject({ bold: false, fontSize: 11, horizontal: "general", vertical: "bottom" });
  });

  test("takes the workbook's own indexed colours before the usual ones", () => {
    const own = styles.replace(
      "</styleSheet>",
      `<colors><indexedColors>${'<rgbColor rgb="00ABCDEF"/>'.repeat(11)}</indexedColors></colors></styleSheet>`,
    );
    expect(look('<row><c s="2"/></row>', "", { "xl/styles.xml": own }).cell(1, 1).color).toBe("#ABCDEF");
  });
});

describe("tints", () => {
  test.each([
    ["#4472C4", 0, "#4472C4"],
    ["#000000", 0.5, "#808080"],
    ["#FFFFFF", -0.25, "#BFBFBF"],
    ["#FF0000", 0.5, "#FF8080"],
    ["#FF0000", -0.5, "#800000"],
    ["#4472C4", 1, "#FFFFFF"],
    ["#4472C4", -1, "#000000"],
  ])("%s by %d is %s", (color, tint, expected) => expect(withTint(color, tint)).toBe(expected));
});

describe("the sheet's measures", () => {
  test("come from the file", () => {
    const sheet = look(
      '<row r="1" ht="30.5"/><row r="2"/>',
      '<sheetViews><sheetView><pane xSplit="2" ySplit="7" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultColWidth="10" defaultRowHeight="18"/><cols><col min="2" max="3" width="20.7109375"/></cols>',
    );
    expect([sheet.width(1), sheet.width(2), sheet.width(3), sheet.width(4)]).toEqual([10, 20.7109375, 20.7109375, 10]);
    expect([sheet.pixels(1), sheet.pixels(2)]).toEqual([70, 145]);
    expect([sheet.height(1), sheet.height(2)]).toEqual([30.5, 18]);
    expect(sheet.frozen).toEqual({ rows: 7, columns: 2 });
  });

  test("are Excel's own where the file says nothing; a split that does not freeze counts for nothing", () => {
    const sheet = look("", '<sheetViews><sheetView><pane ySplit="900" state="split"/></sheetView></sheetViews>');
    expect([sheet.pixels(1), sheet.height(1), sheet.frozen]).toEqual([64, 15, { rows: 0, columns: 0 }]);
  });

  test.each([
    ["a broken sheet", { "xl/worksheets/sheet1.xml": "<worksheet>" }],
    ["no styles at all", { "xl/styles.xml": "<styleSheet/>" }],
  ])("%s looks plain", (_, more) => {
    const sheet = look("", "", more);
    expect([sheet.pixels(1), sheet.cell(1, 1).fill]).toEqual([64, null]);
  });
});

describe("our own marks on the sheet", () => {
  const format = (sqref: string, ...formulas: string[]) =>
    `<conditionalFormatting sqref="${sqref}">${formulas.map((f) => `<cfRule type="expression" priority="1"><formula>${f}</formula></cfRule>`).join("")}</conditionalFormatting>`;
  const ours = (cell: string, rule: string) => `AND(ISBLANK(${cell}),LEN(&quot;soat-phu-luc:${rule}&quot;)&gt;0)`;
  const after = (formats: string) => {
    const parts = workbookParts([worksheet("").replace("</worksheet>", `${formats}</worksheet>`)]);
    return openXlsx(zipped(parts), "thu.xlsx").look("S1").marks();
  };

  test("are told with rule, formula and areas; the user's own formats are not", () => {
    expect(after(format("C12:C14 C20", "C12=1", ours("C12", "owner-missing")) + format("A1", "A1=1"))).toEqual([
      {
        rule: "owner-missing",
        formula: 'AND(ISBLANK(C12),LEN("soat-phu-luc:owner-missing")>0)',
        areas: [
          { top: 12, left: 3, bottom: 14, right: 3 },
          { top: 20, left: 3, bottom: 20, right: 3 },
        ],
      },
    ]);
  });

  test("are found where Excel has moved them into the extensions", () => {
    const moved = `<extLst><ext><x:conditionalFormattings><x:conditionalFormatting><x:cfRule><xm:f>${ours("E5", "deadline-missing")}</xm:f></x:cfRule><xm:sqref>E5</xm:sqref></x:conditionalFormatting></x:conditionalFormattings></ext></extLst>`;
    expect(after(moved)).toMatchObject([
      { rule: "deadline-missing", areas: [{ top: 5, left: 5, bottom: 5, right: 5 }] },
    ]);
  });
});
