/** @jest-environment jsdom */
import "./dom";
import { webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { Host } from "../../src/core/host";
import { keptView } from "../../src/ui/kept";
import { useChosenLang } from "../../src/ui/lang";
import { Pane } from "../../src/ui/Pane";
import { Shell } from "../../src/ui/Shell";
import { today } from "../../src/ui/today";
import { useCheckSession } from "../../src/ui/useCheckSession";
import { sheet, TASK_HEADINGS, workbook } from "./support";

const faulty = workbook(
  sheet("PL01", [
    ["DANH MỤC NHIỆM VỤ NĂM 2024"],
    TASK_HEADINGS,
    [1, "Xây dựng kế hoạch", "Văn phòng Sở", "Quý I"],
    [2, "Tổ chức hội nghị tổng kết", null, "Quý II"],
    [3, "Báo cáo kết quả thực hiện", "Thanh tra Sở", null],
  ]),
);
const host: Host = {
  losesUndo: false,
  validated: async () => [],
  read: async () => faulty,
  write: async () => {},
  reveal: async () => {},
};
const HERE = "C:\\ke-hoach-2024.xlsx";
const BEGIN = "2024-06-30";

function Face({ document }: { readonly document: string }) {
  const [lang, setLang] = useChosenLang("vi");
  return (
    <Shell theme={webLightTheme} lang={lang}>
      <Session document={document} onLang={setLang} />
    </Shell>
  );
}

const settings = { today: BEGIN };
function Session({ document, onLang }: { readonly document: string; readonly onLang: (lang: "vi" | "en") => void }) {
  return <Pane session={useCheckSession(host, settings)} document={document} onLang={onLang} />;
}

/** Opens the pane beside a document as if anew. */
function open(document: string): void {
  cleanup();
  render(<Face document={document} />);
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const lines = () => screen.getAllByRole("treeitem");
const check = async () => {
  await press(/^(Kiểm tra|Check)( lại)?$/);
  await screen.findByRole("searchbox");
};
const searched = () => screen.getByRole<HTMLInputElement>("searchbox").value;
const stored = () => Object.values({ ...window.localStorage }).join("\n");

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

test("grouping, filter, search and the chosen finding are taken up again when the pane opens beside the same document", async () => {
  open(HERE);
  await check();
  await press("Nhóm theo: Loại lỗi");
  fireEvent.click(await screen.findByRole("menuitemradio", { name: "Đơn vị" }));
  await press("Lọc");
  fireEvent.click(screen.getByRole("combobox", { name: "Loại lỗi" }));
  fireEvent.click(screen.getByRole("menuitemcheckbox", { name: /^Thiếu thời hạn/ }));
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "bao cao" } });
  await waitFor(() => expect(lines()).toHaveLength(2));
  fireEvent.click(lines()[1]!);

  open(HERE);
  await check();
  expect(screen.getByRole("button", { name: "Nhóm theo: Đơn vị" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Lọc (1)" })).toBeTruthy();
  expect(searched()).toBe("bao cao");
  expect(lines().map((line) => line.getAttribute("aria-selected"))).toEqual(["false", "true"]);
  expect(lines().map((line) => line.tabIndex)).toEqual([-1, 0]);
});

test("another document begins as usual, and so does one that has no name yet", async () => {
  for (const document of [HERE, "", HERE.replace("2024", "2025"), ""]) {
    open(document);
    await check();
    expect(searched()).toBe("");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "hội nghị" } });
    await waitFor(() => expect(lines()).toHaveLength(2));
  }
});

test("the tab is taken up again, and the report date that was set, but today's stays each day's own", async () => {
  open(HERE);
  fireEvent.click(screen.getByRole("tab", { name: "Tổng hợp" }));
  const date = await screen.findByLabelText("Ngày báo cáo");
  fireEvent.change(date, { target: { value: "2024-09-30" } });
  await waitFor(() => expect(keptView(HERE).today).toBe("2024-09-30"));
  open(HERE);
  expect(screen.getByRole("tab", { name: "Tổng hợp" }).getAttribute("aria-selected")).toBe("true");
  expect(keptView(HERE).today).toBe("2024-09-30");
  fireEvent.change(await screen.findByLabelText("Ngày báo cáo"), { target: { value: today() } });
  await waitFor(() => expect(keptView(HERE).today).toBeNull());
});

test("a report date other than today's is said beside the time of the check", async () => {
  open(HERE);
  await check();
  expect(screen.getByText(/^Kiểm tra lúc \d\d:\d\d, tính đến ngày 30\/06\/2024$/)).toBeTruthy();
});

test("nothing of the document is kept: not its address, its sheets, its units or its tasks", async () => {
  open(HERE);
  await check();
  await press("Nhóm theo: Loại lỗi");
  fireEvent.click(await screen.findByRole("menuitemradio", { name: "Trang tính" }));
  await press("Lọc");
  fireEvent.click(screen.getByRole("combobox", { name: "Đơn vị" }));
  fireEvent.click(screen.getByRole("menuitemcheckbox", { name: /^Thanh tra Sở/ }));
  await waitFor(() => expect(lines()).toHaveLength(2));
  fireEvent.click(lines()[1]!);
  fireEvent.click(lines()[0]!);
  await waitFor(() => expect(keptView(HERE).findings.toggled.size).toBe(2));
  expect(stored()).toContain('"by":"sheet"');
  for (const words of ["ke-hoach", "PL01", "Thanh tra", "Báo cáo"]) expect(stored()).not.toContain(words);
});

test.each(["", "{", "[]", "null", '{"by":1,"chosen":{"level":[1]},"tab":"x","today":"2024-02-30","toggled":"x"}'])(
  "what is kept begins as usual where it is none of ours: %s",
  (text) => {
    open(HERE);
    const [name] = Object.keys(window.localStorage).filter((key) => key.includes("view:"));
    window.localStorage.setItem(name!, text);
    const { tab, today: day, findings } = keptView(HERE);
    expect([tab, day, findings.by, findings.chosen, findings.filter.search]).toEqual(["check", null, "rule", null, ""]);
    expect(findings.filter.chosen).toEqual({ level: [], rule: [], unit: [], sheet: [] });
  },
);

test("the language that was chosen is spoken the next time, beside any document", async () => {
  open(HERE);
  await press("Thêm lựa chọn");
  fireEvent.click(await screen.findByRole("menuitem", { name: "Ngôn ngữ" }));
  fireEvent.click(await screen.findByRole("menuitemradio", { name: "English" }));
  open("");
  expect(screen.getByRole("button", { name: "Check" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
});
