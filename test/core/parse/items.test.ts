import { readTable, type Drawn, type DrawingOptions } from "../../tools/sheets";

const HEAD = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"];
const TITLE = ["DANH MỤC NHIỆM VỤ NĂM 2024"];
const itemsOf = (body: Drawn[][], options: DrawingOptions = {}, head = HEAD) =>
  readTable([TITLE, [], head, ...body], options).items;
const task = "Xây dựng đề án vị trí việc làm";

describe("owners", () => {
  test("from the cell, a merged cell, a ditto or nowhere", () => {
    const body = [
      ["1", task, "Phòng Tổ chức", null, "Quý I"],
      ["2", task, null, null, "Quý I"],
      ["3", task, "nt", null, "Quý I"],
      ["4", task, "Như trên", null, "Quý I"],
      ["5", task, null, null, "Quý I"],
      ["6", task, "-", null, "Quý I"],
    ];
    const items = itemsOf(body, { merges: ["C4:C5"] });
    expect(items.map((item) => [item.ownerFrom, item.owners[0] ?? null])).toEqual([
      ["cell", "Phòng Tổ chức"],
      ["merge", "Phòng Tổ chức"],
      ["ditto", "Phòng Tổ chức"],
      ["ditto", "Phòng Tổ chức"],
      ["none", null],
      ["none", null],
    ]);
  });

  test("from a section that is named after a unit", () => {
    const [own, lent] = itemsOf([
      ["PHÒNG QUẢN LÝ ĐÔ THỊ"],
      ["1", task, "Phòng Tổ chức", null, "Quý I"],
      ["2", task, null, null, "Quý I"],
    ]);
    expect(own).toMatchObject({ owners: ["Phòng Tổ chức"], ownerFrom: "cell" });
    expect(lent).toMatchObject({ owners: ["PHÒNG QUẢN LÝ ĐÔ THỊ"], ownerFrom: "section" });
  });

  test("no table column, unit sections only", () => {
    const items = itemsOf([["Phòng Kinh tế"], ["1", task, "Quý I"]], {}, ["STT", "Nhiệm vụ", "Thời hạn"]);
    expect(items[0]).toMatchObject({ owners: ["Phòng Kinh tế"], ownerFrom: "section" });
  });

  test("spellings of one unit share a key", () => {
    const items = itemsOf([
      ["1", task, "Phòng  Tổ chức", null, "Quý I"],
      ["2", task, "PHÒNG TỔ CHỨC", null, "Quý I"],
    ]);
    expect(items[0]!.ownerKey).toBe(items[1]!.ownerKey);
  });

  test("leading and helping units in one cell are told apart", () => {
    const [item] = itemsOf([["1", task, "Chủ trì: Sở Nội vụ. Phối hợp: Sở Tài chính; Sở Tư pháp", null, "Quý I"]]);
    expect(item).toMatchObject({ owners: ["Sở Nội vụ"], coordinators: ["Sở Tài chính", "Sở Tư pháp"] });
  });
});

describe("deadlines", () => {
  const deadlinesOf = (...cells: Drawn[]) =>
    itemsOf(cells.map((cell, i) => [String(i + 1), task, "Phòng Tổ chức", null, cell])).map((item) => item.deadline);

  test("are read in the title's year", () => {
    expect(deadlinesOf("Quý I")[0]).toMatchObject({ kind: "period", from: "2024-01-01", to: "2024-03-31" });
  });

  test("blank and placeholder cells have none, a ditto repeats the one above", () => {
    expect(deadlinesOf("Quý I", "nt", "-", null).map((deadline) => deadline?.to ?? null)).toEqual([
      "2024-03-31",
      "2024-03-31",
      null,
      null,
    ]);
  });

  test("hold for every row of a merged cell", () => {
    const body = [
      ["1", task, "Phòng Tổ chức", null, "Quý II"],
      ["2", task, "Phòng Tổ chức", null, null],
    ];
    const items = itemsOf(body, { merges: ["E4:E5"] });
    expect(items.map((item) => item.deadline?.to)).toEqual(["2024-06-30", "2024-06-30"]);
  });

  test("without a year anywhere, the one year that other deadlines name is taken", () => {
    const read = (...cells: string[]) =>
      readTable([HEAD, ...cells.map((cell, i) => [String(i + 1), task, "Phòng Tổ chức", null, cell])]).items.map(
        (item) => item.deadline?.to,
      );
    expect(read("Quý I", "Tháng 6/2025")).toEqual(["2025-03-31", "2025-06-30"]);
    expect(read("Quý I", "Tháng 6/2025", "Tháng 6/2026")).toEqual([null, "2025-06-30", "2026-06-30"]);
  });

  test("a start and an end column give one deadline", () => {
    const head = ["STT", "Nhiệm vụ", "Chủ trì", "Bắt đầu", "Kết thúc"];
    const [item] = itemsOf([["1", task, "Phòng Tổ chức", "Tháng 2/2024", "30/6/2024"]], {}, head);
    expect(item!.deadline).toMatchObject({ text: "30/6/2024", kind: "date", from: "2024-02-01", to: "2024-06-30" });
  });

  test("a matrix of quarters marked with x", () => {
    const head = ["STT", "Nhiệm vụ", "Chủ trì", "Quý I", "Quý II", "Quý III", "Quý IV"];
    const body = [
      ["1", task, "Phòng Tổ chức", "x", null, null, null],
      ["2", task, "Phòng Tổ chức", null, "x", "x", null],
      ["3", task, "Phòng Tổ chức", null, null, null, null],
    ];
    const items = itemsOf(body, {}, head);
    expect(items.map((item) => item.deadline)).toMatchObject([
      { text: "Quý I", from: "2024-01-01", to: "2024-03-31" },
      { text: "Quý II, Quý III", from: "2024-04-01", to: "2024-09-30" },
      null,
    ]);
  });
});

test("the rows that continue an item belong to its cells", () => {
  const [item] = itemsOf([
    ["1", "Rà soát chức năng,", "Sở Nông nghiệp", null, "Quý I"],
    [null, "nhiệm vụ của các phòng.", "và Môi trường"],
  ]);
  expect(item).toMatchObject({ row: 4, text: "Rà soát chức năng, nhiệm vụ của các phòng." });
  expect(item!.owners).toEqual(["Sở Nông nghiệp và Môi trường"]);
});

describe("values of a target table", () => {
  const head = ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "% so kế hoạch"];

  test("units come from the column, also by ditto, and percent formats count as percent", () => {
    const body = [
      ["1", "Giá trị sản xuất", "Tỷ đồng", 120, 80, 0.667],
      ["2", "Thu ngân sách", '"', "1.250,5", "900", "72%"],
    ];
    const items = itemsOf(body, { formats: { F4: "0.0%" } }, head);
    expect(items[0]).toMatchObject({ target: { op: "=", value: 120, unit: "Tỷ đồng" }, actual: 80, percent: 66.7 });
    expect(items[1]).toMatchObject({
      target: { value: 1250.5, unit: "Tỷ đồng" },
      unit: "Tỷ đồng",
      actual: 900,
      percent: 72,
    });
  });

  test("a target as words, a comparison, a placeholder", () => {
    const body = [
      ["1", "Xếp hạng cải cách hành chính", "Thứ bậc", "≤ 10", null, null],
      ["2", "Đề án chuyển đổi số", null, "Hoàn thành phương án", null, null],
      ["3", "Tỷ lệ đô thị hóa", "%", "—", null, null],
    ];
    expect(itemsOf(body, {}, head).map((item) => item.target)).toMatchObject([
      { op: "<=", value: 10, unit: "Thứ bậc" },
      { op: "words", value: null },
      null,
    ]);
  });
});

test("status and finishing day", () => {
  const head = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Kết quả thực hiện", "Ngày hoàn thành"];
  const body = [
    ["1", task, "Phòng Tổ chức", "Quý I", "Hoàn thành", 45352],
    ["2", task, "Phòng Tổ chức", "Quý I", "Đang thực hiện", null],
    ["3", task, "Phòng Tổ chức", "Quý I", null, null],
  ];
  const items = itemsOf(body, { formats: { F4: "dd/mm/yyyy" } }, head);
  expect(items.map((item) => [item.status, item.finished])).toEqual([
    ["done", "2024-03-01"],
    ["open", null],
    [null, null],
  ]);
});
