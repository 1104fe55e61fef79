import type { Role, Table } from "../../../src/core/model/appendix";
import { candidatesOf, candidatesWithTypos } from "../../../src/core/parse/columns/wording";
import { readTable, type Drawn } from "../../tools/sheets";

const rolesOf = (...rows: Drawn[][]): string => {
  const table = readTable(rows);
  return table.columns.map((column) => column.role).join(" ");
};

describe("what a heading's wording speaks for", () => {
  test.each<[Role, string[]]>([
    ["number", ["STT", "TT", "Số TT", "#", "Stt", "Thứ tự các bước"]],
    [
      "task",
      ["Nhiệm vụ", "NHIỆM VỤ", "Tên công việc", "Nội dung công việc", "Các văn bản cần sửa đổi, bổ sung", "Chỉ tiêu"],
    ],
    [
      "owner",
      [
        "Cơ quan chủ trì soạn thảo",
        "CQ chủ trì",
        "Đơn vị thực hiện",
        "Cơ quan phụ trách",
        "Cơ quan chủ công thực hiện",
        "Sở, ngành chủ trì tham mưu",
        "Đơn vị/ cá nhân phụ trách",
        "Cơ quan chủ trì/phối hợp",
        "Đơn vị, địa phương chủ trì, phối hợp",
      ],
    ],
    ["coordinator", ["Cơ quan phối hợp", "Đơn vị phối hợp thực hiện", "Đv/cn phối hợp", "Đơn vị tham gia"]],
    ["leader", ["Lãnh đạo phụ trách", "LĐ phụ trách", "Người chỉ đạo"]],
    [
      "deadline",
      [
        "Thời gian hoàn thành",
        "TG hoàn thành",
        "Hạn HT",
        "Thời hạn UBND",
        "Ngày dự kiến trình ban hành",
        "Mốc",
        "TGHT",
        "Kế hoạch hoàn thành",
      ],
    ],
    ["start", ["Ngày bắt đầu", "Bắt đầu"]],
    ["product", ["Sản phẩm", "Yêu cầu sản phẩm", "Kết quả/Sản phẩm", "KẾT QUẢ YÊU CẦU"]],
    ["status", ["Tình trạng xử lý", "Trạng thái", "Đã/Chưa hoàn thành"]],
    ["finished", ["Ngày hoàn thành thực tế", "Hoàn thành ngày", "Ngày thực hiện xong"]],
    ["unit", ["ĐVT", "Đơn vị tính", "Đơn vị tỉnh"]],
    ["percent", ["% so mục tiêu", "Tỷ lệ (%)", "Tỉ lệ hoàn thành", "Tỷ lệ TH/KH", "Tỷ lệ % TH/KH", "So KH (%)"]],
    ["target", ["Chỉ tiêu giao", "Chỉ tiêu 2024", "KH giao", "NQ HĐND giao"]],
    ["actual", ["Lũy kế", "TH 6 tháng", "Số đã thực hiện"]],
    ["documentType", ["Hình thức văn bản", "Loại văn bản"]],
    ["issuer", ["Cơ quan ban hành", "Cấp trình"]],
    ["basis", ["Căn cứ pháp lý", "Văn bản chỉ đạo"]],
    ["note", ["Ghi chú"]],
    ["other", ["Khó khăn, vướng mắc", "So cùng kỳ 2025", "Điều, khoản, điểm cần sửa đổi, bổ sung, bãi bỏ"]],
  ])("%s", (role, headings) => {
    expect(headings.map((heading) => candidatesOf(heading)[0]?.role)).toEqual(headings.map(() => role));
  });

  test.each([
    ["Thời gain thực hiện", "deadline"],
    ["Cơ quan chu tri", "owner"],
    ["Đơn vị phối hơp", "coordinator"],
    ["Sản phảm", "product"],
    ["Nhiêm vu", "task"],
  ])("typing errors are forgiven: %s", (heading, role) => {
    expect(candidatesWithTypos(heading)[0]?.role).toBe(role);
  });

  test.each(["Họ và tên", "Chủ đầu tư hạ tầng", "Năm sinh", ""])("%p is unknown", (heading) => {
    expect(candidatesOf(heading).filter((candidate) => candidate.strength >= 0.5)).toEqual([]);
  });
});

describe("contents decide where a wording means several things", () => {
  test("“Đơn vị” is the measure in a target table", () => {
    expect(rolesOf(["TT", "Chỉ tiêu", "Đơn vị", "Mục tiêu"], ["1", "Tỷ lệ hồ sơ đúng hạn", "%", "98"])).toBe(
      "number task unit target",
    );
  });

  test("“Đơn vị” is the responsible unit in a task table", () => {
    expect(
      rolesOf(
        ["TT", "Nhiệm vụ", "Đơn vị", "Thời hạn"],
        ["1", "Xây dựng đề án vị trí việc làm", "Phòng Tổ chức", "Quý I"],
      ),
    ).toBe("number task owner deadline");
  });

  test("“Kết quả” is the product in a task list, the status where the cells say so", () => {
    const head = ["TT", "Nhiệm vụ", "Chủ trì", "Kết quả", "Thời hạn"];
    const rowWith = (result: string) => ["1", "Xây dựng đề án", "Phòng Tổ chức", result, "Quý I"];
    expect(rolesOf(head, rowWith("Đề án được phê duyệt"))).toBe("number task owner product deadline");
    expect(rolesOf(head, rowWith("Đã hoàn thành"))).toBe("number task owner status deadline");
  });

  test("“Kết quả” is the target where no other column is, the actual beside one or in a blank form", () => {
    const item = ["1", "Tỷ lệ hồ sơ đúng hạn", "%"];
    expect(rolesOf(["TT", "Chỉ tiêu", "ĐVT", "Kết quả"], [...item, "≥ 98"])).toBe("number task unit target");
    expect(rolesOf(["TT", "Chỉ tiêu", "ĐVT", "Kết quả"], [...item, null])).toBe("number task unit actual");
    expect(rolesOf(["TT", "Chỉ tiêu", "ĐVT", "Mục tiêu", "Kết quả"], [...item, "98", "97"])).toBe(
      "number task unit target actual",
    );
  });

  test("“Cơ quan” that holds councils and committees is the issuer", () => {
    expect(
      rolesOf(
        ["STT", "Văn bản", "Cơ quan", "Thời hạn"],
        ["1", "Nghị quyết số 04/2024/NQ-HĐND", "HĐND tỉnh", "Tháng 11/2026"],
        ["2", "Quyết định số 07/2014/QĐ-UBND", "UBND tỉnh", "Tháng 6/2026"],
      ),
    ).toBe("number task issuer deadline");
  });

  test("“Tiến độ” is the status, the progress or the deadline by what its cells hold", () => {
    const head = ["TT", "Nhiệm vụ", "Chủ trì", "Tiến độ"];
    const rowWith = (cell: string) => ["1", "Xây dựng đề án", "Phòng Tổ chức", cell];
    expect(rolesOf(head, rowWith("Hoàn thành"))).toMatch(/status$/);
    expect(rolesOf(head, rowWith("Quý II/2024"))).toMatch(/deadline$/);
    expect(rolesOf(head, rowWith("Phòng đang lấy ý kiến các đơn vị về dự thảo lần hai của đề án"))).toMatch(
      /progress$/,
    );
  });

  test("a person in charge is the owner where no unit is, the leader beside one", () => {
    const person = ["TT", "Nhiệm vụ", "Cá nhân phụ trách", "Thời hạn"];
    expect(rolesOf(person, ["1", "Xây dựng đề án", "Nguyễn Văn A", "Quý I"])).toBe("number task owner deadline");
    const both = ["TT", "Nhiệm vụ", "Đơn vị chủ trì", "Cá nhân phụ trách", "Thời hạn"];
    expect(rolesOf(both, ["1", "Xây dựng đề án", "Phòng Tổ chức", "Nguyễn Văn A", "Quý I"])).toBe(
      "number task owner leader deadline",
    );
  });

  test("“Hoàn thành” is the deadline beside a start, the finishing day beside a deadline", () => {
    const row = ["1", "Xây dựng đề án", "Phòng Tổ chức", "01/3/2024", "30/6/2024"];
    expect(rolesOf(["TT", "Nhiệm vụ", "Chủ trì", "Bắt đầu", "Hoàn thành"], row)).toMatch(/start deadline$/);
    expect(rolesOf(["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Hoàn thành"], row)).toMatch(/deadline finished$/);
  });

  test("a given name that is a measure but for its accent (Trâm, trạm) is no measure", () => {
    const head = ["TT", "Nhiệm vụ", "Người thực hiện", "Thời hạn"];
    expect(rolesOf(head, ["1", "Xây dựng đề án", "Trâm", "Quý I"])).toBe("number task owner deadline");
  });

  test("a name column with an unknown heading is found by its place", () => {
    const table = readTable([
      ["TT", "Cụm công nghiệp", "Cơ quan phụ trách", "Thời hạn"],
      ["1", "Cụm công nghiệp Đông Phố Mới, phường Lào Cai", "Sở Công Thương", "Quý I"],
    ]);
    expect(table.columns[1]).toMatchObject({ role: "task", confidence: 0.55 });
  });
});

/** The roles of a table's columns from the given one on; in brackets where another column is read for the role. */
const readFor = (table: Table, from: number) =>
  table.columns
    .slice(from)
    .map(({ role, confidence }) => (confidence < 0.5 ? `(${role})` : role))
    .join(" ");

describe("one column for each value of a target table is read, the others have the role without being read", () => {
  const item = (...values: Drawn[]) => ["1", "Tỷ lệ hồ sơ đúng hạn", "%", ...values];

  test.each<[string, string[], string]>([
    [
      "the phase is the target, the year a part of it",
      ["GĐ 2026-2030", "Quý I/2026", "Mục tiêu 2026"],
      "target actual plan",
    ],
    ["a vision is no target", ["2026-2030", "Tầm nhìn 2050"], "target (plan)"],
    ["so is a year far beyond the others", ["Đến năm 2030", "Năm 2050"], "target (plan)"],
    ["the cumulative actual", ["Mục tiêu 2026", "Thực hiện trong kỳ", "Lũy kế từ đầu năm"], "target (actual) actual"],
    ["the months of the year so far", ["Kế hoạch", "Tháng 6", "6 tháng đầu năm"], "target (actual) actual"],
    ["the farthest of several years", ["2025", "2026", "2030"], "plan (plan) target"],
    ["no comparison", ["Kế hoạch", "Thực hiện", "So cùng kỳ 2025", "% so kế hoạch"], "target actual other percent"],
  ])("%s", (_, headings, roles) => {
    const table = readTable([["TT", "Chỉ tiêu", "ĐVT", ...headings], item(...headings.map(() => "12,5"))]);
    expect(readFor(table, 3)).toBe(roles);
  });

  test("the latest filled quarter", () => {
    const table = readTable(
      [
        ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện", null, null, null],
        [null, null, null, null, "Quý I", "Quý II", "Quý III", "Quý IV"],
        item("98", "95", "96", null, null),
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:H1"] },
    );
    expect(readFor(table, 3)).toBe("target (actual) actual (actual) (actual)");
    expect(table.items[0]).toMatchObject({ actual: 96 });
  });
});

test("every column says why it has its role, and how sure that is", () => {
  const { columns } = readTable([
    ["STT", "Nội dung", "Đơn vị", "Thời hạn", "Mã hồ sơ"],
    ["1", "Xây dựng đề án vị trí việc làm", "Phòng Tổ chức", "Quý I", "HS-1"],
  ]);
  expect(columns.map(({ reason }) => reason.vi)).toEqual([
    "Tiêu đề là “STT”; ô ghi số thứ tự",
    "Tiêu đề là “Nội dung”",
    "Tiêu đề là “Đơn vị”; ô ghi tên đơn vị",
    "Tiêu đề là “Thời hạn”; ô ghi thời gian",
    "Tiêu đề không thuộc loại cột nào đã biết",
  ]);
  expect(columns.map(({ reason }) => reason.en)).toEqual([
    "The heading is “STT”; the cells hold ordinal numbers",
    "The heading is “Nội dung”",
    "The heading is “Đơn vị”; the cells name units",
    "The heading is “Thời hạn”; the cells hold dates or periods",
    "The heading is of no kind of column that is known",
  ]);
  for (const { confidence } of columns) expect(confidence).toBeGreaterThan(0);
  for (const { confidence } of columns) expect(confidence).toBeLessThanOrEqual(1);
});

test("a table whose names are “Nội dung chỉ tiêu” is one of targets, with “Chỉ tiêu 2024” to reach", () => {
  const table = readTable([
    ["STT", "Nội dung chỉ tiêu", "Đơn vị", "Chỉ tiêu 2024", "Đơn vị chủ trì", "Ghi chú"],
    [1, "Số cuộc kiểm tra", "Cuộc", 10, "Thanh tra Sở", null],
    [2, "Số lớp bồi dưỡng", "Lớp", 4, "Văn phòng Sở", null],
  ]);
  expect([table.kind, ...table.columns.map(({ role }) => role)]).toEqual([
    "targets",
    "number",
    "task",
    "unit",
    "target",
    "owner",
    "note",
  ]);
});
