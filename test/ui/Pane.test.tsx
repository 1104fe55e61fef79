/** @jest-environment jsdom */
import "./dom";
import { webLightTheme } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { HostError, type Host } from "../../src/core/host";
import type { Edit } from "../../src/core/model/edit";
import type { Lang } from "../../src/core/model/language";
import { defaultSettings } from "../../src/core/model/settings";
import type { Workbook } from "../../src/core/model/sheet";
import { Pane } from "../../src/ui/Pane";
import { Shell } from "../../src/ui/Shell";
import { useCheckSession } from "../../src/ui/useCheckSession";
import { sheet, TASK_HEADINGS, workbook } from "./support";

const settings = defaultSettings("2024-06-30");

/** A workbook in memory that keeps what it was asked to write and to show. */
class MemoryHost implements Host {
  readonly losesUndo = false;
  readonly written: Edit[] = [];
  readonly shown: string[] = [];
  constructor(
    private readonly workbook: Workbook,
    private readonly refusal: HostError | null = null,
  ) {}
  read = async (): Promise<Workbook> => {
    if (this.refusal) throw this.refusal;
    return this.workbook;
  };
  validated = async () => [];
  write = async (edits: readonly Edit[]): Promise<void> => {
    if (this.refusal) throw this.refusal;
    this.written.push(...edits);
  };
  reveal = async (name: string, cell: string): Promise<void> => {
    this.shown.push(`${name}!${cell}`);
  };
}

const title = ["DANH MỤC NHIỆM VỤ NĂM 2024"];
const clean = workbook(
  sheet("PL01", [
    title,
    TASK_HEADINGS,
    [1, "Xây dựng kế hoạch", "Văn phòng Sở", "Quý I"],
    [2, "Tổ chức hội nghị tổng kết", "Phòng Tổ chức biên chế", "Quý II"],
    [3, "Báo cáo kết quả thực hiện", "Thanh tra Sở", "31/12/2024"],
  ]),
);
const faulty = workbook(
  sheet("PL01", [
    title,
    TASK_HEADINGS,
    [1, "Xây dựng kế hoạch", "Văn phòng Sở", "Quý I"],
    [2, "Tổ chức hội nghị tổng kết", null, "Quý II"],
    [3, "Báo cáo kết quả thực hiện", "Thanh tra Sở", null],
  ]),
);
const doubtful = workbook(
  sheet("PL01", [
    title,
    ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Đầu mối", "Thời gian hoàn thành"],
    [1, "Xây dựng kế hoạch", "Văn phòng Sở", "Thanh tra Sở", "Quý I"],
    [2, "Tổ chức hội nghị tổng kết", "Phòng Tổ chức biên chế", "Thanh tra Sở", "Quý II"],
  ]),
);
const noAppendix = workbook(sheet("Ghi chú", [["Chỉ là ghi chú"]]));

function Face({ host }: { readonly host: Host }) {
  const [lang, setLang] = useState<Lang>("vi");
  return (
    <Shell theme={webLightTheme} lang={lang}>
      <Session host={host} onLang={setLang} />
    </Shell>
  );
}

function Session({ host, onLang }: { readonly host: Host; readonly onLang: (lang: Lang) => void }) {
  const session = useCheckSession(host, settings);
  return <Pane session={session} document="" onLang={onLang} />;
}

const button = (name: string) => screen.getByRole("button", { name });
const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));
const heading = (name: string | RegExp) => screen.findByRole("heading", { name });
const roleBox = (column: string) => screen.getByRole("combobox", { name: `Ý nghĩa của cột ${column}` });
const lines = () => screen.getAllByRole("treeitem");

afterEach(cleanup);

test("before a check the pane says so, and that a check writes nothing", () => {
  render(<Face host={new MemoryHost(clean)} />);
  expect(screen.getByRole("heading", { name: "Chưa kiểm tra" })).toBeTruthy();
  expect(screen.queryByRole("tree")).toBeNull();
});

test("a clean workbook passes, with the number of rows checked", async () => {
  render(<Face host={new MemoryHost(clean)} />);
  await press("Kiểm tra");
  expect(await heading("Đạt: đã kiểm tra 3 dòng, không có lỗi")).toBeTruthy();
});

test("faults are told with level, sheet, cell, STT, task and message; checking writes nothing", async () => {
  const host = new MemoryHost(faulty);
  render(<Face host={host} />);
  await press("Kiểm tra");
  expect(await heading("Chưa đạt: 2 lỗi phải sửa trước khi trình")).toBeTruthy();
  const line = (await screen.findAllByRole("treeitem")).find((item) => item.textContent?.includes("PL01!C4"))!;
  for (const text of ["Lỗi", "PL01!C4 · STT 2", "“Tổ chức hội nghị tổng kết”", "Chưa có đơn vị chủ trì."]) {
    expect(within(line).getByText(text)).toBeTruthy();
  }
  expect(host.written).toEqual([]);
});

test("choosing a finding goes to its cell and tells why and how", async () => {
  const host = new MemoryHost(faulty);
  render(<Face host={host} />);
  await press("Kiểm tra");
  await heading(/^Chưa đạt/);
  await screen.findByRole("tree");
  expect(screen.queryByText("Vì sao")).toBeNull();
  fireEvent.click(screen.getByText("PL01!C4 · STT 2"));
  expect(host.shown).toEqual(["PL01!C4"]);
  expect(screen.getByText("Vì sao")).toBeTruthy();
  expect(screen.getByText("Cách sửa")).toBeTruthy();
});

test("the list is walked by keys: one line in the tab order, Enter goes to the cell", async () => {
  const host = new MemoryHost(faulty);
  render(<Face host={host} />);
  await press("Kiểm tra");
  await heading(/^Chưa đạt/);
  await screen.findByRole("tree");
  expect(document.activeElement?.getAttribute("role")).not.toBe("treeitem");
  act(() => lines()[0]!.focus());
  fireEvent.keyDown(lines()[0]!, { key: "ArrowDown" });
  await waitFor(() => expect(document.activeElement).toBe(lines()[1]));
  expect(lines().map((line) => line.tabIndex)).toEqual([-1, 0, -1, -1]);
  fireEvent.keyDown(lines()[1]!, { key: "Enter" });
  expect(host.shown).toHaveLength(1);
});

test("search narrows the list, and says what to do when nothing is left", async () => {
  render(<Face host={new MemoryHost(faulty)} />);
  await press("Kiểm tra");
  await heading(/^Chưa đạt/);
  await screen.findByRole("tree");
  const search = screen.getByRole("searchbox", { name: "Tìm trong kết quả soát" });
  fireEvent.change(search, { target: { value: "hoi nghi" } });
  await waitFor(() => expect(lines()).toHaveLength(2));
  expect(screen.getByText("Hiện 1 trên 2 kết quả")).toBeTruthy();
  fireEvent.change(search, { target: { value: "không có chữ này" } });
  expect(await screen.findByText(/^Không có kết quả nào khớp với bộ lọc và từ tìm/)).toBeTruthy();
  await press("Bỏ lọc");
  await waitFor(() => expect(lines()).toHaveLength(4));
});

test("the list is filtered by rule, with counts; taking the filter off puts the focus on what opens it", async () => {
  render(<Face host={new MemoryHost(faulty)} />);
  await press("Kiểm tra");
  await heading(/^Chưa đạt/);
  await press("Lọc");
  fireEvent.click(screen.getByRole("combobox", { name: "Loại lỗi" }));
  const options = () => screen.getAllByRole("menuitemcheckbox").map(({ textContent }) => textContent);
  expect(options()).toEqual(["Thiếu đơn vị chủ trì1", "Thiếu thời hạn1"]);
  fireEvent.click(screen.getByRole("menuitemcheckbox", { name: /^Thiếu thời hạn/ }));
  await waitFor(() => expect(lines()).toHaveLength(2));
  expect(screen.getByText("Hiện 1 trên 2 kết quả")).toBeTruthy();
  expect(button("Lọc (1)").getAttribute("aria-expanded")).toBe("true");
  await press("Bỏ lọc");
  await waitFor(() => expect(lines()).toHaveLength(4));
  expect(document.activeElement).toBe(button("Lọc"));
  expect(screen.queryByRole("combobox", { name: "Trang tính" })).toBeNull();
});

test("a workbook without an appendix has not passed, and the reason is told", async () => {
  render(<Face host={new MemoryHost(noAppendix)} />);
  await press("Kiểm tra");
  expect(await heading("Không soát được: chưa thấy phụ lục nào")).toBeTruthy();
  expect(screen.getByText("Không soát được (1)")).toBeTruthy();
});

test("a refusal is told once, in its own words, with a way on", async () => {
  render(<Face host={new MemoryHost(clean, new HostError("cell-edit", "PL01"))} />);
  await press("Kiểm tra");
  expect(await screen.findByText("Chưa thực hiện được")).toBeTruthy();
  expect(screen.getByText(/Hãy gõ xong ô đang nhập rồi nhấn Enter/, { ignore: "[role=status]" })).toBeTruthy();
  expect(button("Thử lại")).toBeTruthy();
});

test("marking writes marks only, says how many cells, and can be taken back", async () => {
  const host = new MemoryHost(faulty);
  render(<Face host={host} />);
  await press("Đánh dấu trên bảng");
  expect(await screen.findByText(/^Đã đánh dấu 2 ô/, { ignore: "[role=status]" })).toBeTruthy();
  expect(host.written.map(({ kind }) => kind)).toEqual(["set-marks"]);
  await press("Bỏ đánh dấu");
  await waitFor(() => expect(host.written.at(-1)).toEqual({ kind: "set-marks", marks: [] }));
  expect(button("Đánh dấu trên bảng")).toBeTruthy();
});

test("rolling up writes summary sheets and shows the figures with the national status words", async () => {
  const host = new MemoryHost(clean);
  render(<Face host={host} />);
  fireEvent.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await press("Tổng hợp");
  const table = await screen.findByRole("table", { name: "Tình hình chung" });
  expect(within(table).getByRole("rowheader", { name: "Chưa hoàn thành quá hạn" })).toBeTruthy();
  expect(new Set(host.written.map(({ kind }) => kind))).toEqual(new Set(["expect-sheet", "put-sheet"]));
});

test("another report date changes the figures without reading anew, and the roll-up is written for it", async () => {
  const host = new MemoryHost(clean);
  const read = jest.spyOn(host, "read");
  render(<Face host={host} />);
  fireEvent.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await press("Xem số liệu");
  const lists = () => screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  await heading("Tình hình chung");
  expect(lists()).toContain("Đã qua hạn, chưa rõ kết quả (1)");
  expect(screen.getByText("STT 1 · Văn phòng Sở · chậm nhất 31/03/2024 · quá hạn 91 ngày")).toBeTruthy();
  expect(screen.getByText("STT 2 · Phòng Tổ chức biên chế · chậm nhất 30/06/2024 · đến hạn hôm nay")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Ngày báo cáo"), { target: { value: "2024-07-01" } });
  await waitFor(() => expect(lists()).toContain("Đã qua hạn, chưa rõ kết quả (2)"));
  expect(screen.getByText(/tính đến ngày 01\/07\/2024$/)).toBeTruthy();
  expect(read).toHaveBeenCalledTimes(1);
  await press("Tổng hợp");
  await screen.findByText(/^Đã ghi các trang tính/, { ignore: "[role=status]" });
  expect(JSON.stringify(host.written)).toContain('"date":"2024-07-01"');
});

test("how the sheets were read is one click away, a doubtful column with icon and word", async () => {
  render(<Face host={new MemoryHost(doubtful)} />);
  await press("Kiểm tra");
  await heading(/^Đạt|^Chưa đạt/);
  await press("Cách hiểu bảng");
  const columns = within(await screen.findByRole("list", { name: /^PL01!/ })).getAllByRole("listitem");
  expect(columns.map((line) => within(line).queryByText("Cần xem lại") !== null)).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
  expect(roleBox("C: Đơn vị chủ trì").textContent).toBe("Đơn vị chủ trì");
  await press("Quay lại");
  expect(await heading(/^Đạt|^Chưa đạt/)).toBeTruthy();
});

test("a column's meaning is chosen, holds at once, and is written into the settings sheet only when asked", async () => {
  const host = new MemoryHost(doubtful);
  const read = jest.spyOn(host, "read");
  render(<Face host={host} />);
  await press("Kiểm tra");
  await heading(/^Đạt|^Chưa đạt/);
  await press("Cách hiểu bảng");
  const save = "Ghi vào Thiết lập soát";
  // Also before any choice: the units and the days off are set on that sheet.
  expect(button(save).getAttribute("aria-disabled")).not.toBe("true");
  fireEvent.click(roleBox("D: Đầu mối"));
  const offered = screen.getAllByRole("option").map(({ textContent }) => textContent);
  expect(offered[0]).toBe("Đơn vị chủ trì");
  expect(offered).toHaveLength(22);
  fireEvent.click(screen.getByRole("option", { name: "Đơn vị chủ trì" }));
  await waitFor(() => expect(roleBox("D: Đầu mối").textContent).toBe("Đơn vị chủ trì"));
  expect(screen.getByText("do người dùng chọn")).toBeTruthy();
  expect(roleBox("C: Đơn vị chủ trì").textContent).toBe("Khác");
  expect(read).toHaveBeenCalledTimes(1);
  expect(host.written).toEqual([]);

  await press(save);
  expect(await screen.findByText(/^Đã ghi trang tính “Thiết lập soát”/, { ignore: "[role=status]" })).toBeTruthy();
  // The second remembers how to take the first back.
  expect(host.written.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.plan.id] : []))).toEqual([
    "settings",
    "undo",
  ]);
  expect(JSON.stringify(host.written)).toContain("Đầu mối");
  expect(screen.getByRole("status").textContent).toContain("Đã ghi trang tính “Thiết lập soát”");
});

test("a bug is told in place of an empty page, and reported", async () => {
  const reported = jest.spyOn(console, "error").mockImplementation(() => {});
  const host = new MemoryHost(clean);
  const bug = new TypeError("a bug");
  host.read = async () => {
    throw bug;
  };
  render(<Face host={host} />);
  await press("Kiểm tra");
  expect(await screen.findByText(/gặp lỗi của chính chương trình/)).toBeTruthy();
  expect(reported.mock.calls.flat()).toContain(bug);
  reported.mockRestore();
});

test("a figure of the roll-up leads to its rows, a row to its cell, and back to the figure; nothing is written", async () => {
  const host = new MemoryHost(clean);
  render(<Face host={host} />);
  fireEvent.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await press("Xem số liệu");
  const figure = await screen.findByRole("button", { name: "Văn phòng Sở · Tất cả nhiệm vụ: 1" });
  expect(figure.textContent).toBe("1");
  fireEvent.click(figure);
  expect(await heading("Văn phòng Sở · Tất cả nhiệm vụ (1)")).toBeTruthy();
  const rows = screen.getAllByRole("listitem");
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "Xây dựng kế hoạchSTT 1 · Văn phòng Sở · chậm nhất 31/03/2024 · quá hạn 91 ngày",
  ]);
  await press("Xây dựng kế hoạch");
  expect(host.shown).toEqual(["PL01!B3"]);
  await press("Quay lại");
  await waitFor(() => expect(document.activeElement).toBe(figure));
  expect(host.written).toEqual([]);
});

test("each bar of the roll-up says its figures in a sentence", async () => {
  render(<Face host={new MemoryHost(clean)} />);
  fireEvent.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  await press("Xem số liệu");
  await heading("Theo đơn vị chủ trì");
  expect(screen.getByRole("img", { name: "Tình hình chung: Chưa rõ 3" })).toBeTruthy();
  expect(screen.getByRole("img", { name: "Thanh tra Sở: Chưa rõ 1" })).toBeTruthy();
});
