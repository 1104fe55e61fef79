import { read } from "@e965/xlsx";
import { chartName } from "../../src/core/edit/chart";
import type { CellStyle, ChartPlan, PlannedCell, SheetLayout } from "../../src/core/model/edit";
import { createXlsx } from "../../src/xlsx/index";
import { convert, testWithLibreOffice } from "../tools/libreoffice";
import { workbookParts, worksheet, zipped } from "./handmade";
import { allParts, differences, edited, layout, partOf, planned, put } from "./write-support";

const percent: CellStyle = { numberFormat: "0%" };
const rate = (value: number, formula?: string): PlannedCell => ({
  value,
  style: percent,
  ...(formula ? { formula } : {}),
});

const rows = [
  planned("Đơn vị", "Đúng hạn", "Quá hạn", "Tỷ lệ"),
  planned("Sở Y tế", 12, 3, rate(0.8, "B2/(B2+C2)")),
  planned("Sở Nội vụ & <Tổ>", 7, 0, rate(1)),
  planned("Văn phòng", 4, null, rate(1)),
];
const column: ChartPlan = {
  kind: "column",
  title: "Tỷ lệ đúng hạn",
  altText: 'Tỷ lệ "đúng hạn" của từng đơn vị',
  categories: "A2:A4",
  series: [{ name: "Tỷ lệ", values: "D2:D4", color: "1F4E79" }],
  at: "A6:D16",
};
const bar: ChartPlan = {
  kind: "bar",
  stacked: true,
  title: "Nhiệm vụ theo đơn vị",
  altText: "Số nhiệm vụ đúng hạn và quá hạn của từng đơn vị",
  categories: "A2:A4",
  series: [
    { name: "Đúng hạn", values: "B2:B4", color: "2e75b6" },
    { name: "Quá hạn", values: "C2:C4", color: "C00000" },
  ],
  at: "A18:D30",
};
const line: ChartPlan = { ...bar, kind: "line", title: "Theo thời gian", at: "A32:D44" };
const unstacked: ChartPlan = {
  kind: bar.kind,
  title: "Cạnh nhau",
  altText: "",
  categories: "A2:A4",
  series: bar.series,
  at: "A46:D58",
};

const more: Partial<SheetLayout> = {
  columns: [{ width: 30 }, { width: 12 }, { width: 12 }, { width: 12 }],
  charts: [column, bar],
};
const base = zipped(workbookParts([worksheet('<row r="1"><c r="A1"><v>5</v></c></row>')]));
const charted = edited(base, put("overview", "Tổng hợp", rows, more));
const SHEET_2 = "xl/worksheets/sheet2.xml";
const DRAWING = "xl/drawings/drawing1.xml";
const CHARTS = ["xl/charts/chart1.xml", "xl/charts/chart2.xml"] as const;

describe("a planned chart", () => {
  test("comes with its parts, content types and relationships, and the sheet's drawing where the schema has it", () => {
    expect(differences(base, charted)).toEqual([
      "+ xl/charts/chart1.xml",
      "+ xl/charts/chart2.xml",
      "+ xl/drawings/_rels/drawing1.xml.rels",
      "+ xl/drawings/drawing1.xml",
      "+ xl/worksheets/_rels/sheet2.xml.rels",
      "+ xl/worksheets/sheet2.xml",
      "~ [Content_Types].xml",
      "~ xl/_rels/workbook.xml.rels",
      "~ xl/styles.xml",
      "~ xl/workbook.xml",
    ]);
    const types = partOf(charted, "[Content_Types].xml");
    expect(types).toContain(
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
    );
    expect(types).toContain(
      '<Override PartName="/xl/charts/chart2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
    );
    expect(partOf(charted, "xl/worksheets/_rels/sheet2.xml.rels")).toContain(
      'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"',
    );
    expect(partOf(charted, "xl/drawings/_rels/drawing1.xml.rels")).toContain(
      'Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart2.xml"',
    );
    const printed = edited(
      base,
      put("overview", "T", rows, {
        ...more,
        table: { name: "D", range: "A1:D4", columns: ["Đơn vị", "Đúng hạn", "Quá hạn", "Tỷ lệ"] },
        print: {
          orientation: "portrait",
          fitWidth: 1,
          margins: { top: 20, bottom: 20, left: 30, right: 15 },
          pageNumbers: true,
        },
      }),
    );
    expect(partOf(printed, "xl/worksheets/sheet2.xml")).toMatch(
      /<\/headerFooter><drawing r:id="rId2"\/><tableParts count="1"><tablePart r:id="rId1"\/><\/tableParts><\/worksheet>$/,
    );
  });

  test("stands over its cells, with a title and a description for who cannot see it", () => {
    const drawing = partOf(charted, DRAWING);
    expect(drawing).toContain(
      "<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
        "<xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>",
    );
    expect(drawing).toContain(
      `<xdr:cNvPr id="2" name="${chartName(column)}" descr="Tỷ lệ &quot;đúng hạn&quot; của từng đơn vị" title="Tỷ lệ đúng hạn"/>`,
    );
  });

  test("speaks of cells of its own sheet and holds a copy of what they hold", () => {
    const text = partOf(charted, CHARTS[1]);
    expect(text).toContain("<c:tx><c:v>Đúng hạn</c:v></c:tx>");
    expect(text).toContain(
      '<c:cat><c:strRef><c:f>\'Tổng hợp\'!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>Sở Y tế</c:v></c:pt>' +
        '<c:pt idx="1"><c:v>Sở Nội vụ &amp; &lt;Tổ&gt;</c:v></c:pt>',
    );
    // The third cell is blank: it has no point.
    expect(text).toContain(
      "<c:f>'Tổng hợp'!$C$2:$C$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"3\"/>" +
        '<c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="1"><c:v>0</c:v></c:pt></c:numCache>',
    );
    expect(partOf(charted, CHARTS[0])).toContain(
      '<c:formatCode>0%</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>0.8</c:v></c:pt>',
    );
  });

  test.each<[string, ChartPlan, readonly string[]]>([
    [
      "columns",
      column,
      [
        '<c:barDir val="col"/>',
        '<c:grouping val="clustered"/>',
        '<a:srgbClr val="1F4E79"/>',
        '<c:dLblPos val="outEnd"/>',
      ],
    ],
    ["one series needs no legend", column, ['</c:plotArea><c:plotVisOnly val="0"/>']],
    [
      "bars, from the top down",
      bar,
      ['<c:barDir val="bar"/>', '<c:orientation val="maxMin"/>', '<c:crosses val="max"/>'],
    ],
    ["a stack", bar, ['<c:grouping val="stacked"/>', '<c:overlap val="100"/>', '<c:dLblPos val="ctr"/>']],
    ["bars side by side", unstacked, ['<c:grouping val="clustered"/>', '<c:gapWidth val="50"/><c:axId']],
    ["lines", line, ["<c:lineChart>", '<c:symbol val="circle"/>', '<c:smooth val="0"/>']],
    ["several series with a legend below", line, ['<c:legendPos val="b"/>']],
    ["figures as the cells show them", column, ['<c:numFmt formatCode="0%;-0%;;" sourceLinked="0"/>']],
    ["every name along the axis", bar, ['<c:tickLblSkip val="1"/>']],
    ["the office's own font", column, ['<a:latin typeface="Times New Roman"/>']],
  ])("%s", (_, chart, pieces) => {
    const text = partOf(createXlsx([layout("A", rows, { charts: [chart] })]), CHARTS[0]);
    for (const piece of pieces) expect(text).toContain(piece);
  });

  test("many points are read off the axis instead of labels", () => {
    const many = Array.from({ length: 30 }, (_, index) => planned(`Tháng ${index}`, index));
    const chart: ChartPlan = {
      ...line,
      categories: "A1:A30",
      series: [{ name: "Số", values: "B1:B30", color: "1F4E79" }],
    };
    const text = partOf(createXlsx([layout("A", many, { charts: [chart] })]), CHARTS[0]);
    expect(text).toContain("<c:majorGridlines>");
    expect(text).not.toContain('<c:showVal val="1"/>');
  });

  test("names along the axis that are dates stay dates", () => {
    const dates = [planned({ value: null, date: "2024-01-31" }, 1), planned({ value: null, date: "2024-02-29" }, 2)];
    const chart: ChartPlan = {
      ...line,
      categories: "A1:A2",
      series: [{ name: "Số", values: "B1:B2", color: "1F4E79" }],
    };
    const text = partOf(createXlsx([layout("A", dates, { charts: [chart] })]), CHARTS[0]);
    expect(text).toContain("<c:cat><c:numRef><c:f>'A'!$A$1:$A$2</c:f>");
    expect(text).toContain("<c:v>45351</c:v>");
  });
});

describe("charts are put again", () => {
  test("put twice is put once, byte for byte", () => {
    expect(Buffer.from(edited(charted, put("overview", "Tổng hợp", rows, more)))).toEqual(Buffer.from(charted));
  });

  test("those no longer planned go with their parts", () => {
    const one = edited(base, put("overview", "Tổng hợp", rows, { ...more, charts: [column] }));
    expect(differences(one, edited(charted, put("overview", "Tổng hợp", rows, { ...more, charts: [column] })))).toEqual(
      [],
    );
    const { charts, ...none } = more;
    expect(charts).toHaveLength(2);
    const plain = edited(base, put("overview", "Tổng hợp", rows, none));
    expect(differences(plain, edited(charted, put("overview", "Tổng hợp", rows, none)))).toEqual([]);
  });

  test("dropping the sheet takes them along", () => {
    const dropped = edited(charted, { kind: "drop-sheet", id: "overview" });
    expect(differences(base, dropped).filter((sign) => !/(styles|workbook)\.xml$/.test(sign))).toEqual([]);
  });

  test("a chart and a shape that someone drew on our sheet stay, also when ours go", () => {
    const theirs = partOf(charted, DRAWING)
      .replace("</xdr:wsDr>", "")
      .concat(
        '<xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9" cy="9"/>' +
          '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name="Hình 1"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:oneCellAnchor>' +
          '<xdr:twoCellAnchor><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="7" name="Biểu đồ của tôi"/></xdr:nvGraphicFramePr>' +
          '<a:graphic><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId3"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>',
      );
    const rels = partOf(charted, "xl/drawings/_rels/drawing1.xml.rels").replace(
      "</Relationships>",
      '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart3.xml"/></Relationships>',
    );
    const drawn = zipped({
      ...allParts(charted),
      [DRAWING]: theirs,
      "xl/drawings/_rels/drawing1.xml.rels": rels,
      "xl/charts/chart3.xml": "<theirs/>",
    });
    const again = edited(drawn, put("overview", "Tổng hợp", rows, more));
    const drawing = partOf(again, DRAWING);
    for (const name of ["Hình 1", "Biểu đồ của tôi"]) expect(drawing.split(`name="${name}"`)).toHaveLength(2);
    expect(drawing.match(new RegExp(`name="${chartName(column)}"`, "g"))).toHaveLength(1);
    expect(drawing).toContain('<xdr:cNvPr id="10" name="');
    expect(partOf(again, "xl/charts/chart3.xml")).toBe("<theirs/>");
    expect(Buffer.from(edited(again, put("overview", "Tổng hợp", rows, more)))).toEqual(Buffer.from(again));
    const { charts, ...none } = more;
    expect(charts).toHaveLength(2);
    const without = edited(again, put("overview", "Tổng hợp", rows, none));
    expect(differences(again, without)).toContain("- xl/charts/chart1.xml");
    expect(partOf(without, DRAWING)).toContain('name="Hình 1"');
    expect(partOf(without, "xl/worksheets/sheet2.xml")).toContain("<drawing r:id=");
  });
});

describe("bars in cells", () => {
  const bars = [
    { range: "B2:B4", color: "9dc3e6" },
    { range: "D2:D4", color: "A9D08E", max: 1 },
  ];
  const barred = edited(base, put("units", "Theo đơn vị", rows, { bars }));

  test("run from nothing to the highest figure, or to what is planned", () => {
    const text = partOf(barred, "xl/worksheets/sheet2.xml");
    expect(text).toContain(
      '<conditionalFormatting sqref="B2:B4"><cfRule type="dataBar" priority="1"><dataBar minLength="0" maxLength="100">' +
        '<cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF9DC3E6"/></dataBar><extLst>',
    );
    expect(text).toContain(
      'priority="2"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/>',
    );
  });

  test("have one colour all along where Excel 2010 and later show them", () => {
    const text = partOf(barred, "xl/worksheets/sheet2.xml");
    for (const [, id] of text.matchAll(/<x14:id>([^<]+)</g)) expect(text.split(`id="${id}"`)).toHaveLength(2);
    expect(text.match(/<x14:dataBar minLength="0" maxLength="100" gradient="0">/g)).toHaveLength(2);
    expect(text).toMatch(/<\/x14:conditionalFormattings><\/ext><\/extLst><\/worksheet>$/);
  });

  test("put twice is put once, byte for byte", () => {
    expect(Buffer.from(edited(barred, put("units", "Theo đơn vị", rows, { bars })))).toEqual(Buffer.from(barred));
  });
});

testWithLibreOffice("LibreOffice opens, draws and keeps the charts", () => {
  const file = createXlsx([
    layout("A", [planned(1)]),
    layout("Tổng hợp", rows, {
      ...more,
      charts: [column, bar, line, unstacked],
      bars: [{ range: "B2:B4", color: "9DC3E6" }],
    }),
  ]);
  const saved = convert(file, "xlsx");
  const charts = Object.keys(allParts(saved)).filter((part) => /charts\/chart\d+\.xml$/.test(part));
  expect(charts).toHaveLength(4);
  const titles = charts.map((part) => />([^<]+)<\/a:t>/.exec(partOf(saved, part))?.[1]);
  expect(titles.sort()).toEqual([column, bar, line, unstacked].map(({ title }) => title).sort());
  expect(read(saved).Sheets["Tổng hợp"]!.B2.v).toBe(12);
  const pdf = convert(file, "pdf");
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

testWithLibreOffice("charts and bars that LibreOffice saved are known as ours, and are put again in place", () => {
  const edit = put("overview", "Tổng hợp", rows, { ...more, bars: [{ range: "B2:B4", color: "9DC3E6" }] });
  const again = edited(convert(edited(createXlsx([layout("S1", [planned(1)])]), edit), "xlsx"), edit);
  expect(Object.keys(allParts(again)).filter((part) => /charts\/chart\d+\.xml$/.test(part))).toHaveLength(2);
  expect(partOf(again, SHEET_2).match(/type="dataBar"/g)).toHaveLength(2);
  expect(Buffer.from(edited(again, edit))).toEqual(Buffer.from(again));
});
