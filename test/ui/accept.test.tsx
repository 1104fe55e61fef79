/** @jest-environment jsdom */
import "./dom";
import { webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { Host } from "../../src/core/host";
import type { Edit } from "../../src/core/model/edit";
import { readSettings } from "../../src/core/settings";
import { Pane } from "../../src/ui/Pane";
import { Shell } from "../../src/ui/Shell";
import { useCheckSession } from "../../src/ui/useCheckSession";
import { createXlsx, openXlsx } from "../../src/xlsx";
import { TASK_HEADINGS } from "./support";

type Line = readonly (string | number | null)[];

/** A real file in memory, with what was written into it and a cell that its user fills. */
class FileHost implements Host {
  readonly losesUndo = false;
  validated = async () => [];
  readonly written: Edit[][] = [];
  private file;
  constructor(...lines: readonly Line[]) {
    const rows = [["DANH MỤC NHIỆM VỤ NĂM 2024"], TASK_HEADINGS as Line, ...lines].map((line) => ({
      height: null,
      cells: line.map((value) => ({ value })),
    }));
    const layout = { name: "PL01", columns: [], rows, merges: [], freeze: null, print: null, tabColor: null };
    this.file = openXlsx(createXlsx([layout]), "ke-hoach.xlsx");
  }
  read = async () => this.file.workbook();
  write = async (edits: readonly Edit[]) => {
    this.written.push([...edits]);
    this.file.apply(edits);
    this.file = openXlsx(this.file.save(), "ke-hoach.xlsx");
  };
  reveal = async () => {};
  fill = (cell: string, after: string) =>
    this.file.apply([{ kind: "set-cell", sheet: "PL01", cell, before: null, after }]);
  acceptances = () => readSettings(this.file.workbook(), { today: "2024-06-30" }).acceptances;
}

const settings = { today: "2024-06-30" };

function Face({ host }: { readonly host: Host }) {
  const session = useCheckSession(host, settings);
  return (
    <Shell theme={webLightTheme} lang="vi">
      <Pane session={session} document="" onLang={() => {}} />
    </Shell>
  );
}

const lines: readonly Line[] = [
  [1, "Xây dựng kế hoạch", "Văn phòng Sở", "Quý I"],
  [2, "Tổ chức hội nghị tổng kết", null, "Quý II"],
];
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const heading = (name: string | RegExp) => screen.findByRole("heading", { name });
const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const notPassed = () => heading("Chưa đạt: 1 lỗi phải sửa trước khi trình");

/** Opens the pane, checks, and accepts the one finding. */
async function accept(host: Host, reason: string) {
  render(<Face host={host} />);
  press("Kiểm tra");
  await notPassed();
  fireEvent.click(await screen.findByText("PL01!C4 · STT 2"));
  fireEvent.click(await screen.findByText("Chấp nhận…"));
  await screen.findByText("Chấp nhận kết quả soát");
  type(/^Lý do/, reason);
  type(/^Người chấp nhận/, "Nguyễn Văn A");
  fireEvent.click(screen.getByText("Chấp nhận và ghi"));
}

/** Gives a reviewer's word on the one acceptance, once what was asked before is written. */
async function review(word: "Đồng ý" | "Không đồng ý", name: string, why = "") {
  await isIdle();
  press(new RegExp(`^${word}: PL01!C4`));
  await screen.findByText(`${word} và ghi`);
  type(/^Người soát/, name);
  if (why !== "") type(/^Lý do không đồng ý/, why);
  fireEvent.click(screen.getByText(`${word} và ghi`));
}

const isIdle = () =>
  waitFor(() => expect(screen.getByRole("button", { name: /^Bỏ chấp nhận/ }).ariaDisabled).not.toBe("true"));

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

test("a finding is accepted with a reason and a name, in one write of the settings sheet", async () => {
  const host = new FileHost(...lines);
  await accept(host, "Chờ Chủ tịch phân công");
  await waitFor(() => expect(host.written).toHaveLength(1));
  // The second remembers, in the same write, how to take the first back.
  expect(host.written[0]!.flatMap((edit) => (edit.kind === "put-sheet" ? [edit.plan.id] : []))).toEqual([
    "settings",
    "undo",
  ]);
  expect(host.acceptances()).toEqual([
    expect.objectContaining({
      rule: "owner-missing",
      task: "Tổ chức hội nghị tổng kết",
      reason: "Chờ Chủ tịch phân công",
      by: "Nguyễn Văn A",
      until: null,
      review: "pending",
    }),
  ]);
});

test("nothing is accepted without a reason", async () => {
  const host = new FileHost(...lines);
  await accept(host, " … ");
  expect(screen.getByText("Cần ghi lý do bằng chữ để người soát hiểu.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText(/^Lý do/));
  expect(host.written).toEqual([]);
});

test("nothing is accepted until a day that has passed", async () => {
  const host = new FileHost(...lines);
  await accept(host, "");
  type(/^Lý do/, "Chờ phân công");
  type(/^Đến hết ngày/, "2000-01-01");
  fireEvent.click(screen.getByText("Chấp nhận và ghi"));
  expect(screen.getByText(/^Ngày này đã qua/)).toBeTruthy();
  expect(host.written).toEqual([]);
});

test("an accepted error awaits the reviewer, passes once confirmed, and comes back when taken back", async () => {
  const host = new FileHost(...lines);
  await accept(host, "Chờ phân công");
  expect(await screen.findByText(/1 chờ người soát/, { ignore: "[role=status]" })).toBeTruthy();
  fireEvent.click(await screen.findByText("Đã chấp nhận (1)"));
  expect(screen.getByText("Chờ phân công")).toBeTruthy();
  expect(screen.getByText(/^Đã chấp nhận, còn chờ người soát: Chờ phân công/)).toBeTruthy();
  await review("Đồng ý", "Trần Văn B");
  expect(await heading("Đạt: đã kiểm tra 2 dòng, không có lỗi")).toBeTruthy();
  await waitFor(() => expect(host.acceptances().map(({ review }) => review)).toEqual(["confirmed"]));
  expect(screen.getByText("1 đã chấp nhận", { ignore: "[role=status]" })).toBeTruthy();
  expect(screen.getByText(/; đã đồng ý: Trần Văn B, \d\d\/\d\d\/\d{4}$/)).toBeTruthy();
  await isIdle();
  press(/^Bỏ chấp nhận/);
  expect(await notPassed()).toBeTruthy();
  await waitFor(() => expect(host.acceptances()).toEqual([]));
});

test("what the reviewer refuses counts, says by whom and why on its line, and can still be confirmed or taken back", async () => {
  const host = new FileHost(...lines);
  await accept(host, "Chờ phân công");
  fireEvent.click(await screen.findByText("Đã chấp nhận (1)"));
  await review("Không đồng ý", "Trần Văn B", "Đã có quyết định phân công");
  expect(
    await screen.findByText(
      /^Đã chấp nhận, người soát không đồng ý: Chờ phân công \(.*; không đồng ý: Trần Văn B, \d\d\/\d\d\/\d{4}, vì: Đã có quyết định phân công\)$/,
    ),
  ).toBeTruthy();
  expect(screen.getByText(/1 người soát không đồng ý/, { ignore: "[role=status]" })).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Đồng ý: PL01!C4/ })).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Bỏ chấp nhận: PL01!C4/ })).toBeTruthy();
});

test("nobody reviews without a name, and the name is remembered beside the clerk's own", async () => {
  const host = new FileHost(...lines);
  await accept(host, "Chờ phân công");
  fireEvent.click(await screen.findByText("Đã chấp nhận (1)"));
  await review("Đồng ý", " ");
  expect(await screen.findByText("Cần ghi ô này.")).toBeTruthy();
  expect(host.acceptances()).toEqual([expect.objectContaining({ review: "pending", reviewer: null })]);
  type(/^Người soát/, "Trần Văn B");
  fireEvent.click(screen.getByText("Đồng ý và ghi"));
  await waitFor(() => expect(host.acceptances()).toEqual([expect.objectContaining({ reviewer: "Trần Văn B" })]));
  await isIdle();
  press(/^Không đồng ý: PL01!C4/);
  expect(await screen.findByDisplayValue("Trần Văn B")).toBeTruthy();
  expect(window.localStorage.getItem("soat-phu-luc:name")).toBe("Nguyễn Văn A");
});

test("the name is remembered", async () => {
  await accept(new FileHost(...lines), "Chờ phân công");
  cleanup();
  await accept(new FileHost(...lines), "Chờ phân công");
  expect(window.localStorage.getItem("soat-phu-luc:name")).toBe("Nguyễn Văn A");
});

test("while drafting an accepted error is out at once", async () => {
  const host = new FileHost(...lines);
  await accept(host, "Chờ phân công");
  await waitFor(() => expect(host.acceptances()).toHaveLength(1));
  fireEvent.change(screen.getByLabelText("Giai đoạn soát"), { target: { value: "soan-thao" } });
  expect(await heading("Đạt: đã kiểm tra 2 dòng, không có lỗi")).toBeTruthy();
});

test("a check says what has become of the findings of the one before", async () => {
  const host = new FileHost(...lines, [3, "Báo cáo kết quả", null, "Quý III"]);
  render(<Face host={host} />);
  press("Kiểm tra");
  await heading(/^Chưa đạt: 2 lỗi/);
  expect(screen.queryByText(/^So với lần trước/)).toBeNull();
  host.fill("C5", "Thanh tra Sở");
  press("Kiểm tra lại");
  expect(await screen.findByText("So với lần trước: 1 đã sửa · 0 mới · 1 còn lại")).toBeTruthy();
});

test("the findings of another session are known by their keys alone", async () => {
  const first = new FileHost(...lines, [3, "Báo cáo kết quả", null, "Quý III"]);
  render(<Face host={first} />);
  press("Kiểm tra");
  await heading(/^Chưa đạt: 2 lỗi/);
  cleanup();
  expect(JSON.stringify({ ...window.localStorage })).not.toMatch(/hội nghị|ke-hoach|PL01/);
  render(<Face host={new FileHost(...lines)} />);
  press("Kiểm tra");
  expect(await screen.findByText("So với lần trước: 1 đã sửa · 0 mới · 1 còn lại")).toBeTruthy();
});

test("a check at another stage is not compared with the one before, and that is said", async () => {
  const host = new FileHost(...lines);
  render(<Face host={host} />);
  press("Kiểm tra");
  await notPassed();
  fireEvent.change(screen.getByLabelText("Giai đoạn soát"), { target: { value: "soan-thao" } });
  press("Kiểm tra lại");
  cleanup();
  render(<Face host={host} />);
  fireEvent.change(screen.getByLabelText("Giai đoạn soát"), { target: { value: "bao-cao" } });
  press("Kiểm tra");
  await notPassed();
  expect(await screen.findByText("So với lần trước: không so, vì giai đoạn hoặc các quy tắc soát đã đổi")).toBeTruthy();
});

test("an open finding shows its code, which is what its acceptance is known by, and says how to copy it without a clipboard", async () => {
  const host = new FileHost(...lines);
  render(<Face host={host} />);
  press("Kiểm tra");
  await notPassed();
  fireEvent.click(await screen.findByText("PL01!C4 · STT 2"));
  const code = (await screen.findByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)).textContent;
  press("Chép mã kết quả");
  expect(await screen.findByText("Chưa chép được. Hãy bấm vào mã rồi nhấn Ctrl+C.")).toBeTruthy();
  cleanup();
  await accept(host, "Chờ phân công");
  await waitFor(() => expect(host.acceptances().map(({ key }) => key)).toEqual([code]));
});

test("what the settings sheet itself is told cannot be accepted", async () => {
  const host = new FileHost(...lines);
  await accept(host, "Chờ phân công");
  await waitFor(() => expect(host.acceptances()).toHaveLength(1));
  host.fill("C4", "Thanh tra Sở");
  press("Kiểm tra lại");
  fireEvent.click(await screen.findByText(/^Thiết lập soát!/));
  const line = screen.getAllByRole("treeitem").find((item) => item.textContent?.includes("Thiết lập soát!"))!;
  expect(within(line).queryByRole("button", { name: "Chấp nhận…" })).toBeNull();
});
