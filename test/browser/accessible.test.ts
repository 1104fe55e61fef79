import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { openXlsx } from "../../src/xlsx";
import { StandinBook } from "../standin/book";
import { joinStandin } from "../standin/page";
import { excel2021 } from "../standin/profile";
import { axeFaults } from "../tools/axe";
import { servedSite } from "../tools/site";

const root = path.join(__dirname, "..", "..");
const FAULTY = "ke-hoach-2024-loi.xlsx";
const CLEAN = "ke-hoach-2024.xlsx";

const site = servedSite();

/** What a walk begins with: Office's lightest and darkest theme by the background that Office tells; `officeTheme` has no other. */
const themes = { white: 0xffffff, black: 0x262626 } as const;

type Theme = keyof typeof themes;

type Media = Parameters<Page["emulateMedia"]>[0];

/** What each state is looked at in: the theme itself, and the contrast theme of Windows that goes with it. */
const looks: Readonly<Record<string, (theme: Theme) => Media>> = {
  plain: () => ({ forcedColors: "none", colorScheme: null }),
  contrast: (theme) => ({ forcedColors: "active", colorScheme: theme === "white" ? "light" : "dark" }),
};

async function openPane(file: string, theme: Theme) {
  const context = await site.browser.newContext({ viewport: { width: 350, height: 700 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const bytes = readFileSync(path.join(root, "assets", "samples", file));
  const book = StandinBook.of(openXlsx(bytes, file).workbook());
  const background = { bodyBackgroundColor: themes[theme] };
  await joinStandin(page, site.origin, book, { ...excel2021, theme: { ...excel2021.theme, ...background } });
  await page.goto(`${site.origin}/taskpane.html`);
  return { page, book };
}

interface Seen {
  readonly page: Page;
  readonly book: StandinBook;
}

/** From here on Excel does not answer, until it is let go. */
const hold = (page: Page) =>
  page.evaluate(() => {
    const excel = globalThis as unknown as { standinExecute: (...call: unknown[]) => unknown; letGo: () => void };
    const answer = excel.standinExecute;
    const held = new Promise<void>((resolve) => (excel.letGo = resolve));
    excel.standinExecute = async (...call) => {
      await held;
      return answer(...call);
    };
  });
const letGo = (page: Page) => page.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).first().click();
const escape = (page: Page) => page.keyboard.press("Escape");
const shows = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const findings = (page: Page) => page.getByRole("treeitem", { level: 2 });

/** The states of the pane over the faulty sample, each reached from the one before. */
const walk: Readonly<Record<string, (seen: Seen) => Promise<unknown>>> = {
  idle: ({ page }) => page.getByRole("heading", { name: "Chưa kiểm tra" }).waitFor(),
  "menu open": async ({ page }) => {
    await press(page, "Thêm lựa chọn");
    await page.getByRole("menuitem", { name: "Ngôn ngữ" }).click();
    await page.getByRole("menuitemradio", { name: "English" }).waitFor();
  },
  "new appendix open": async ({ page }) => {
    await page.keyboard.press("Escape");
    await page.getByRole("menuitem", { name: "Tạo phụ lục mới" }).click();
    await page.getByRole("menuitem", { name: "Chỉ tiêu" }).waitFor();
  },
  help: async ({ page }) => {
    await page.keyboard.press("Escape");
    await page.getByRole("menuitem", { name: "Trợ giúp" }).click();
    await page.getByRole("dialog", { name: "Trợ giúp" }).getByText("Sửa nhiều ô một lượt").click();
    await shows(page, /^Nhấn “Sửa nhanh”/);
  },
  working: async ({ page }) => {
    await escape(page);
    await hold(page);
    await press(page, "Kiểm tra");
    await page.getByRole("progressbar").waitFor();
  },
  done: async ({ page }) => {
    await letGo(page);
    await findings(page).first().waitFor();
  },
  "finding chosen": async ({ page }) => {
    await findings(page).first().click();
    await shows(page, "Vì sao");
  },
  "warning chosen": async ({ page }) => {
    await page.getByRole("searchbox").fill("Cảnh báo");
    await findings(page).getByText("Cảnh báo").first().click();
    await shows(page, "Vì sao");
  },
  "grouping open": async ({ page }) => {
    await press(page, "Bỏ lọc");
    await press(page, /^Nhóm theo/);
    await page.getByRole("menuitemradio", { name: "Đơn vị" }).waitFor();
  },
  "filter open": async ({ page }) => {
    await escape(page);
    await press(page, "Lọc");
    await page.getByRole("combobox", { name: "Mức độ" }).click();
    await page.getByRole("menuitemcheckbox", { name: /^Lỗi/ }).click();
    await press(page, "Bỏ lọc");
    await page.getByRole("combobox", { name: "Loại lỗi" }).click();
    await page.getByRole("listbox").or(page.getByRole("menu")).first().waitFor();
  },
  "nothing fits": async ({ page }) => {
    await escape(page);
    await page.getByRole("searchbox").fill("không có chữ này");
    await shows(page, /^Không có kết quả nào khớp/);
  },
  "accept dialog": async ({ page }) => {
    await press(page, "Bỏ lọc");
    await findings(page).first().getByRole("button", { name: "Chấp nhận…" }).click();
    await press(page, "Chấp nhận và ghi");
    await shows(page, "Cần ghi ô này.");
  },
  "fix preview": async ({ page }) => {
    await press(page, "Thôi");
    await press(page, /^Sửa nhanh \(/);
    await page.getByRole("heading", { name: "Sửa nhanh" }).waitFor();
  },
  reading: async ({ page }) => {
    await press(page, "Quay lại");
    await press(page, "Cách hiểu bảng");
    await page.getByRole("heading", { name: "Cách hiểu bảng" }).waitFor();
  },
  "meaning of a column": async ({ page }) => {
    await page
      .getByRole("combobox", { name: /^Ý nghĩa của cột/ })
      .first()
      .click();
    await page.getByRole("option").first().waitFor();
  },
  marked: async ({ page }) => {
    await escape(page);
    await press(page, "Quay lại");
    await press(page, "Đánh dấu trên bảng");
    await shows(page, /^Đã đánh dấu \d+ ô/);
  },
  stale: async ({ page, book }) => {
    book.userEdits("PL01", "C12", "Văn phòng", true);
    await shows(page, "Bảng đã thay đổi");
  },
  failed: async ({ page, book }) => {
    book.failAlways({ kind: "refused", osf: 5004 });
    await press(page, "Kiểm tra lại");
    await shows(page, "Chưa thực hiện được");
    book.failAlways(null);
  },
  "roll-up": async ({ page }) => {
    await page.getByRole("tab", { name: "Tổng hợp" }).click();
    await press(page, "Tổng hợp");
    await shows(page, /^Đã ghi các trang tính/);
  },
  rows: async ({ page }) => {
    await page
      .getByRole("button", { name: /Tất cả nhiệm vụ/ })
      .first()
      .click();
    await shows(page, "Chọn một dòng để đến ô của dòng đó.");
  },
  "overwrite question": async ({ page, book }) => {
    await press(page, "Quay lại");
    for (let column = 3; column <= 8; column++) book.sheet("Đôn đốc").put(1, column, { value: "hỏi lại Văn phòng Sở" });
    await press(page, "Tổng hợp");
    await page.getByRole("alertdialog").waitFor();
  },
  enriched: async ({ page }) => {
    await escape(page);
    await press(page, "Thêm lựa chọn");
    await page.getByRole("menuitem", { name: "Lập trang “Bổ sung”" }).click();
    await shows(page, /^Đã lập trang “Bổ sung”/);
  },
  "appendix added": async ({ page }) => {
    await press(page, "Thêm lựa chọn");
    await page.getByRole("menuitem", { name: "Tạo phụ lục mới" }).click();
    await page.getByRole("menuitem", { name: "Nhiệm vụ (Phụ lục 01)" }).click();
    await shows(page, /^Đã thêm trang/);
  },
  "lists dialog": async ({ page }) => {
    await press(page, "Thêm lựa chọn");
    await page.getByRole("menuitem", { name: "Danh sách chọn…" }).click();
    await page.getByRole("dialog", { name: "Danh sách chọn" }).waitFor();
  },
  "lists written": async ({ page }) => {
    await press(page, /^Ghi danh sách cho/);
    await shows(page, /^Đã thêm danh sách chọn/);
  },
};

/** What is wrong with a pane as it is, in each look: what axe finds, and a page wider than the pane. */
async function faultsOf(page: Page, theme: Theme, state: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia(media(theme));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    const found = [...(await axeFaults(page)), ...(width > 350 ? [`${width} px wide`] : [])];
    faults.push(...found.map((fault) => `${state}, ${theme} ${look}: ${fault}`));
  }
  return faults;
}

/** Walks through all states in a theme; each is looked at before the next is reached. */
async function faultsOfWalk(theme: Theme): Promise<string[]> {
  const faults: string[] = [];
  const seen = await openPane(FAULTY, theme);
  for (const [state, reach] of Object.entries(walk)) {
    await reach(seen);
    faults.push(...(await faultsOf(seen.page, theme, state)));
  }
  await seen.page.context().close();

  const { page } = await openPane(CLEAN, theme);
  await press(page, "Kiểm tra");
  await page.locator("[data-verdict]").waitFor();
  faults.push(...(await faultsOf(page, theme, "clean")));
  await page.context().close();
  return faults;
}

test("axe finds nothing in any state and look, and all fits in 350 px", async () => {
  expect((await Promise.all([faultsOfWalk("white"), faultsOfWalk("black")])).flat()).toEqual([]);
});

test("Tab walks from the tabs over the menu and what can be done to the findings; help gives the focus back", async () => {
  const { page } = await openPane(FAULTY, "white");
  const stops = async (count: number) => {
    const names: string[] = [];
    for (let stop = 0; stop < count; stop++) {
      await page.keyboard.press("Tab");
      names.push(await focused(page));
    }
    return names;
  };
  await page.getByRole("button", { name: "Kiểm tra" }).waitFor();
  expect(await stops(3)).toEqual(["Soát", "Thêm lựa chọn", "Kiểm tra"]);
  await page.keyboard.press("Enter");
  await findings(page).first().waitFor();
  expect(await focused(page)).toBe("Kiểm tra lại");
  const after = await stops(9);
  expect(after.filter((name) => !/^Sửa nhanh/.test(name)).slice(0, 7)).toEqual([
    "Đánh dấu trên bảng",
    "Ghi xong, Excel này không Ctrl+Z được nữa",
    "Giai đoạn soát",
    "Cách hiểu bảng",
    "Nhóm theo: Loại lỗi",
    "Lọc",
    "Tìm trong kết quả soát",
  ]);
  expect(await page.evaluate(() => document.activeElement?.closest("[role=tree]") !== null)).toBe(true);

  await page.getByRole("button", { name: "Thêm lựa chọn" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Trợ giúp" }).click();
  await page.getByRole("dialog").waitFor();
  await escape(page);
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-haspopup") === "menu");
  expect(await focused(page)).toBe("Thêm lựa chọn");
  await page.context().close();
});

/** What a screen reader calls the element that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent ?? "";
  });
