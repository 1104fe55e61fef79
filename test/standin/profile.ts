/** What the stand-in says about the Excel that it stands in for. */
export interface Profile {
  /** Office's display language, as "vi-VN". */
  readonly language: string;
  /** The document's path or address. */
  readonly document: string;
  /** 1 may read, 2 may write. */
  readonly mode: 1 | 2;
  /** The newest requirement sets, as { ExcelApi: "1.14" }. */
  readonly sets: Readonly<Record<string, string>>;
  readonly theme: Readonly<Record<string, unknown>>;
}

/** Excel 2021 in Vietnamese, with Office's light theme. */
export const excel2021: Profile = {
  language: "vi-VN",
  document: "C:\\ke-hoach.xlsx",
  mode: 2,
  sets: { ExcelApi: "1.14" },
  // Office gives its colours as numbers.
  theme: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf0f0f0,
    controlForegroundColor: 0x262626,
  },
};
