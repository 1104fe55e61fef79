import type { ApiSet } from "./metadata";

/** What the stand-in says about the Excel that it stands in for. */
export interface Profile {
  /** Office's display language, as "vi-VN". */
  readonly language: string;
  /** The document's path or address. */
  readonly document: string;
  /** 1 may read, 2 may write. */
  readonly mode: 1 | 2;
  /** The newest requirement sets, as { ExcelApi: "1.14" }; a set that is not named is not there. */
  readonly sets: Readonly<Record<string, string>>;
  readonly theme: Readonly<Record<string, unknown>>;
}

/** Excel 2021 (volume licence) in Vietnamese, with Office's light theme. */
export const excel2021: Profile = {
  language: "vi-VN",
  document: "C:\\ke-hoach.xlsx",
  mode: 2,
  sets: { ExcelApi: "1.14", DelayForCellEdit: "1.1" },
  // Office gives its colours as numbers.
  theme: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf0f0f0,
    controlForegroundColor: 0x262626,
  },
};

/** Excel 2024 (volume licence). The package's own members end at 1.15. */
export const excel2024: Profile = { ...excel2021, sets: { ...excel2021.sets, ExcelApi: "1.17" } };

/** Microsoft 365 of autumn 2026. */
export const m365: Profile = { ...excel2021, sets: { ...excel2021.sets, ExcelApi: "1.21" } };

/** All of them by name. */
export const profiles = { excel2021, excel2024, m365 } as const;

/** Whether an Excel has what a requirement set holds. */
export function reaches({ sets }: Profile, { name, version }: ApiSet): boolean {
  const [major = 0, minor = 0] = (sets[name] ?? "0.0").split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
