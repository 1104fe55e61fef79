/** @jest-environment jsdom */
import "./dom";
import { webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { Host } from "../../src/core/host";
import { defaultSettings } from "../../src/core/model/settings";
import { Pane } from "../../src/ui/Pane";
import { Shell } from "../../src/ui/Shell";
import { useCheckSession } from "../../src/ui/useCheckSession";
import { createXlsx, openXlsx, xlsxHost, type XlsxFile } from "../../src/xlsx";
import { Package } from "../../src/xlsx/package";
import { layout, planned, set } from "../xlsx/write-support";

const settings = defaultSettings("2024-06-30");

/** A plan with stray spaces in two cells and a number typed as text. */
function open(): XlsxFile {
  const rows = [
    planned("DANH MỤC CHỈ TIÊU NĂM 2024"),
    planned("STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Chủ trì"),
    planned(1, "Số cuộc  thanh tra", "cuộc", 12, "10", "Thanh tra Sở"),
    planned(2, "Số lớp bồi dưỡng", "lớp", 30, 28, "Văn phòng  Sở"),
  ];
  return openXlsx(createXlsx([layout("PL01", rows)]), "ke-hoach.xlsx");
}

const cells = (file: XlsxFile) => {
  const { rows } = file.workbook().sheets[0]!;
  return [rows[2]!.values[1], rows[2]!.values[4], rows[3]!.values[5]];
};
const before = ["Số cuộc  thanh tra", "10", "Văn phòng  Sở"];

function Session({ host }: { readonly host: Host }) {
  return <Pane session={useCheckSession(host, settings)} document="" onLang={() => {}} />;
}

async function check(file: XlsxFile) {
  const host = xlsxHost(file, async () => {});
  render(
    <Shell theme={webLightTheme} lang="vi">
      <Session host={host} />
    </Shell>,
  );
  await press("Kiểm tra");
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const tick = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("checkbox", { name }));
const said = async (text: string | RegExp) => (await screen.findAllByText(text)).length > 0;

afterEach(cleanup);

test("every cell is shown before and after, and nothing is written until it is asked for", async () => {
  const file = open();
  await check(file);
  await press(/^Sửa nhanh \(/);
  const spaces = await screen.findByRole("group", {
    name: /Dấu cách, xuống dòng thừa, ký tự ẩn \(2\) · không đổi nghĩa/,
  });
  expect(within(spaces).getByText("“Số cuộc··thanh tra”")).toBeTruthy();
  expect(within(spaces).getByText("“Số cuộc thanh tra”")).toBeTruthy();
  expect(cells(file)).toEqual(before);
});

test("with nothing chosen the button does nothing and says why: where all are suggestions, and where all were cleared", async () => {
  const file = open();
  await check(file);
  await press(/^Sửa nhanh \(/);
  await tick("Chọn tất cả");
  await tick("Chọn tất cả");
  const button = await screen.findByRole("button", { name: "Sửa" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(await said(/^Chưa chọn ô nào\./)).toBe(true);
  await tick(/^PL01!B3/);
  expect(screen.queryByText(/^Chưa chọn ô nào\./)).toBeNull();
  await press("Sửa 1 ô");
  expect(await said("Đã sửa 1 ô.")).toBe(true);
  cleanup();
  await check(file);
  await press(/^Sửa nhanh \(/);
  await press("Sửa 1 ô");
  expect(await said("Đã sửa 1 ô.")).toBe(true);
  cleanup();
  await check(file);
  await press(/^Sửa nhanh \(/);
  expect(await said(/^Các ô này chỉ có gợi ý/)).toBe(true);
  await press("Sửa");
  expect(cells(file)).toEqual(["Số cuộc thanh tra", "10", "Văn phòng Sở"]);
});

test("what cannot change the meaning is chosen at first; it is fixed as one write and taken back as one", async () => {
  const file = open();
  await check(file);
  await press(/^Sửa nhanh \(/);
  await press("Sửa 2 ô");
  expect(await said("Đã sửa 2 ô.")).toBe(true);
  expect(cells(file)).toEqual(["Số cuộc thanh tra", "10", "Văn phòng Sở"]);
  await press("Hoàn tác");
  const question = await screen.findByRole("alertdialog", { name: "Hoàn tác lần ghi gần nhất?" });
  expect(within(question).getByText(/^Sửa nhanh, ghi lúc \d/)).toBeTruthy();
  expect(
    within(question)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["PL01!B3: “Số cuộc thanh tra” → “Số cuộc··thanh tra”", "PL01!F4: “Văn phòng Sở” → “Văn phòng··Sở”"]);
  expect(cells(file)).toEqual(["Số cuộc thanh tra", "10", "Văn phòng Sở"]);
  await press("Hoàn tác lần ghi này");
  expect(await said("Đã hoàn tác lần ghi gần nhất: 2 ô về như cũ.")).toBe(true);
  expect(cells(file)).toEqual(before);
  expect(file.workbook().sheets.map(({ name }) => name)).toEqual(["PL01"]);
});

test("cells are chosen one by one and all at once", async () => {
  const file = open();
  await check(file);
  await press(/^Sửa nhanh \(/);
  await tick("PL01!B3");
  expect(screen.getByRole("button", { name: "Sửa 1 ô" })).toBeTruthy();
  await tick("Chọn tất cả");
  await press("Sửa 3 ô");
  expect(await said("Đã sửa 3 ô.")).toBe(true);
  expect(cells(file)).toEqual(["Số cuộc thanh tra", 10, "Văn phòng Sở"]);
});

test("a cell that has changed since the preview is left alone and named, the others are fixed", async () => {
  const file = open();
  await check(file);
  await press(/^Sửa nhanh \(/);
  await screen.findByRole("button", { name: "Sửa 2 ô" });
  file.apply([set("PL01", "B3", "Số cuộc  thanh tra", "Số cuộc kiểm tra")]);
  await press("Sửa 2 ô");
  expect(await said(/Đã sửa 1 ô\. Không sửa 1 ô: PL01!B3 \(ô đã thay đổi sau lần kiểm tra/)).toBe(true);
  expect(cells(file)).toEqual(["Số cuộc kiểm tra", "10", "Văn phòng Sở"]);
});

test("the button in a finding's line shows that finding's fix alone, all of it chosen", async () => {
  const file = open();
  await check(file);
  const line = (await screen.findByText(/nhập số dạng chữ/)).closest<HTMLElement>("[role=treeitem]")!;
  fireEvent.click(within(line).getByRole("button", { name: "Sửa nhanh…" }));
  await press("Sửa 1 ô");
  expect(await said("Đã sửa 1 ô.")).toBe(true);
  expect(cells(file)).toEqual(["Số cuộc  thanh tra", 10, "Văn phòng  Sở"]);
});

describe("in a workbook whose structure is locked", () => {
  const locked = () => {
    const pkg = Package.open(open().save(), "a.xlsx");
    const book = pkg
      .text("xl/workbook.xml")
      .replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>');
    pkg.set("xl/workbook.xml", new TextEncoder().encode(book));
    return openXlsx(pkg.save(), "ke-hoach.xlsx");
  };
  const askedIn = async (file: XlsxFile) => {
    await check(file);
    await press(/^Sửa nhanh \(/);
    expect(await said(/Cấu trúc sổ làm việc đang khóa nên ghi xong không hoàn tác được/)).toBe(true);
    await press("Sửa 2 ô");
    return screen.findByRole("alertdialog", { name: "Ghi mà không hoàn tác được?" });
  };

  test("it is said before that there is no way back, and nothing is written without a yes", async () => {
    const file = locked();
    const question = await askedIn(file);
    expect(within(question).getByText(/Tệp gốc trên máy không thay đổi/)).toBeTruthy();
    await press("Giữ nguyên, không ghi");
    expect(await said(/^Chưa ghi gì/)).toBe(true);
    expect(cells(file)).toEqual(before);
  });

  test("a yes writes the fixes, and no way back is offered", async () => {
    const file = locked();
    await askedIn(file);
    await press("Vẫn ghi");
    expect(await said("Đã sửa 2 ô.")).toBe(true);
    expect(cells(file)).toEqual(["Số cuộc thanh tra", "10", "Văn phòng Sở"]);
    expect(screen.queryByRole("button", { name: "Hoàn tác" })).toBeNull();
  });
});

test("with nothing to take back, that is said", async () => {
  await check(open());
  await press("Thêm lựa chọn");
  fireEvent.click(await screen.findByRole("menuitem", { name: "Hoàn tác thay đổi của Soát Phụ lục" }));
  expect(await said(/không còn lần ghi nào của Soát Phụ lục để hoàn tác/)).toBe(true);
});
