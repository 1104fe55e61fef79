/** @jest-environment jsdom */
import "./dom";
import { webLightTheme } from "@fluentui/react-components";
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { CellValue } from "../../src/core/model/cell";
import type { SheetLayout } from "../../src/core/model/edit";
import { defaultSettings } from "../../src/core/model/settings";
import { Pane } from "../../src/ui/Pane";
import { Shell } from "../../src/ui/Shell";
import { useCheckSession } from "../../src/ui/useCheckSession";
import { createXlsx, openXlsx, xlsxHost, type XlsxFile } from "../../src/xlsx";

configure({ asyncUtilTimeout: 20_000 });

const settings = defaultSettings("2024-06-30");
type Lines = readonly (readonly (string | number)[])[];
const lines: Lines = [
  ["DANH MỤC NHIỆM VỤ NĂM 2024"],
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"],
  [1, "Xây dựng kế hoạch", "Văn phòng Sở", "Quý I"],
  [2, "Tổ chức hội nghị", "Thanh tra Sở", "Quý II"],
];

/** A workbook with a plan, and other sheets. */
function planned(others: Readonly<Record<string, Lines>> = {}): XlsxFile {
  const layouts = Object.entries({ PL01: lines, ...others }).map(([name, rows]): SheetLayout => ({
    name,
    columns: [],
    rows: rows.map((cells) => ({ height: null, cells: cells.map((value) => ({ value })) })),
    merges: [],
    freeze: null,
    print: null,
    tabColor: null,
  }));
  return openXlsx(createXlsx(layouts), "ke-hoach.xlsx");
}

function Face({ file }: { readonly file: XlsxFile }) {
  const host = xlsxHost(file, async () => {});
  return (
    <Shell theme={webLightTheme} lang="vi">
      <Session host={host} />
    </Shell>
  );
}

function Session({ host }: { readonly host: ReturnType<typeof xlsxHost> }) {
  return <Pane session={useCheckSession(host, settings)} document="" onLang={() => {}} />;
}

const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));
const told = (text: RegExp) => screen.findByText(text, { ignore: "[role=status]" });
const question = () => screen.findByRole("alertdialog", { name: "Ghi đè lên nội dung đã gõ?" });

function type(file: XlsxFile, sheet: string, cell: string, after: CellValue): void {
  file.apply([{ kind: "set-cell", sheet, cell, before: null, after }]);
}

const valueAt = (file: XlsxFile, sheet: string, row: number, column: number) =>
  file
    .workbook()
    .sheets.find(({ name }) => name === sheet)!
    .rows.find((line) => line.row === row)?.values[column - 1] ?? null;

afterEach(cleanup);

describe("rolling up again", () => {
  const TYPED = "hỏi lại anh Nam";
  let file: XlsxFile;
  beforeEach(async () => {
    file = planned();
    render(<Face file={file} />);
    fireEvent.click(screen.getByRole("tab", { name: "Tổng hợp" }));
    await press("Tổng hợp");
    await told(/^Đã ghi các trang tính/);
  });

  test("asks nothing when nobody typed anything", async () => {
    await press("Tổng hợp");
    await waitFor(() => expect(screen.queryByText(/^Đã ghi/, { ignore: "[role=status]" })).toBeNull());
    await told(/^Đã ghi các trang tính/);
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });

  test("asks first, naming cell and content, with the focus on keeping it; keeping it writes nothing", async () => {
    type(file, "Đôn đốc", "D4", TYPED);
    const before = file.save();
    await press("Tổng hợp");
    const dialog = await question();
    expect(within(dialog).getByRole("listitem").textContent).toBe(`Đôn đốc!D4: “${TYPED}”`);
    expect(document.activeElement?.textContent).toBe("Giữ nguyên, không tổng hợp");
    await press("Giữ nguyên, không tổng hợp");
    expect(await told(/^Chưa ghi gì/)).toBeTruthy();
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(Buffer.from(file.save()).equals(Buffer.from(before))).toBe(true);
  });

  test("overwrites when told to, without asking twice", async () => {
    type(file, "Đôn đốc", "D4", TYPED);
    await press("Tổng hợp");
    await question();
    await press("Ghi đè");
    await told(/^Đã ghi các trang tính/);
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(valueAt(file, "Đôn đốc", 4, 4)).toBeNull();
  });

  test("asks anew when more was typed meanwhile", async () => {
    type(file, "Đôn đốc", "D4", TYPED);
    await press("Tổng hợp");
    await question();
    type(file, "Đôn đốc", "E4", "thêm");
    await press("Ghi đè");
    await waitFor(async () => expect(within(await question()).getAllByRole("listitem")).toHaveLength(2));
    expect(valueAt(file, "Đôn đốc", 4, 4)).toBe(TYPED);
  });
});

test("the office's own form is filled in the same write, and what is not understood is told with its cell", async () => {
  const file = planned({
    Mẫu: [
      ["Tổng số", "{{tong so}}"],
      ["Khác", "{{gì đó}}"],
    ],
  });
  render(<Face file={file} />);
  fireEvent.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  press("Tổng hợp");
  await told(/Đã điền 1 ô của biểu mẫu riêng\. Chưa điền Mẫu!B2: không hiểu “{{gì đó}}”\.$/);
  expect(valueAt(file, "Mẫu", 1, 2)).toBe(2);
  expect(valueAt(file, "Mẫu", 2, 2)).toBe("{{gì đó}}");
});

test("a sheet for each unit is written on request, made anew while it is there, and goes when it is no longer wanted", async () => {
  const file = planned();
  const ofUnits = () => file.workbook().sheets.filter(({ ours }) => ours?.startsWith("chase_"));
  const box = () => screen.getByRole("checkbox", { name: "Mỗi đơn vị một trang đôn đốc" });
  render(<Face file={file} />);
  fireEvent.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  fireEvent.click(box());
  press("Tổng hợp");
  await told(/^Đã ghi các trang tính: .* và 2 trang đôn đốc của từng đơn vị\.$/);
  expect(ofUnits().map(({ name }) => name)).toEqual(["Văn phòng Sở", "Thanh tra Sở"]);
  fireEvent.click(box());
  press("Tổng hợp");
  await told(/^Đã ghi các trang tính: [^.]*, Dữ liệu\.$/);
  expect(ofUnits()).toEqual([]);
});

describe("the report date that the head set on “Tổng hợp”", () => {
  const dateBox = () => screen.getByLabelText<HTMLInputElement>("Ngày báo cáo");
  let file: XlsxFile;
  beforeEach(async () => {
    file = planned();
    render(<Face file={file} />);
    fireEvent.click(screen.getByRole("tab", { name: "Tổng hợp" }));
    await press("Tổng hợp");
    await told(/^Đã ghi các trang tính/);
    file.apply([{ kind: "set-cell", sheet: "Tổng hợp", cell: "C6", before: 45473, after: 45657 }]);
  });

  test("is taken over and said, and stays the session's date", async () => {
    await press("Tổng hợp");
    await told(/^Đã ghi .* Ngày báo cáo 31\/12\/2024 lấy từ ô C6 trên trang “Tổng hợp”\.$/);
    expect(dateBox().value).toBe("2024-12-31");
    await press("Tổng hợp");
    await told(/^Đã ghi các trang tính: [^.]*\.$/);
    expect(screen.getByText(/tính đến ngày 31\/12\/2024$/)).toBeTruthy();
    expect(dateBox().value).toBe("2024-12-31");
    expect(valueAt(file, "Tổng hợp", 6, 3)).toBe(45657);
  });

  test("is proposed after a check, and gives way to a date set in the pane, which asks before the cell is lost", async () => {
    fireEvent.click(screen.getByRole("tab", { name: "Soát" }));
    await press("Kiểm tra lại");
    await waitFor(() => expect(screen.queryByText(/^Đã ghi/, { ignore: "[role=status]" })).toBeNull());
    fireEvent.click(screen.getByRole("tab", { name: "Tổng hợp" }));
    await waitFor(() => expect(dateBox().value).toBe("2024-12-31"));
    expect(screen.getByText("Ngày báo cáo 31/12/2024 lấy từ ô C6 trên trang “Tổng hợp”.")).toBeTruthy();
    fireEvent.change(dateBox(), { target: { value: "2024-07-15" } });
    expect(await screen.findByText(/tính đến ngày 15\/07\/2024$/)).toBeTruthy();
    await press("Tổng hợp");
    expect(within(await question()).getByRole("listitem").textContent).toBe("Tổng hợp!C6: “31/12/2024”");
    await press("Ghi đè");
    await told(/^Đã ghi các trang tính/);
    expect(valueAt(file, "Tổng hợp", 6, 3)).toBe(45488);
  });
});
