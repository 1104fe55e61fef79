import type { Role } from "../model/appendix";
import { roleName, ROLES } from "../model/role-name";
import { fold } from "../parse/text";

/** What the settings sheet calls its parts. It is Vietnamese whatever the interface speaks; reading goes by these words. */
export const words = {
  title: "THIẾT LẬP SOÁT",
  note: "Sửa các ô bên dưới rồi bấm “Kiểm tra”. Ô để trống thì Soát Phụ lục tự nhận biết.",
  year: "Năm kế hoạch",
  dueSoonDays: "Nhắc trước (ngày)",
  columns: "Cách hiểu cột",
  columnsNote:
    "Mỗi dòng là một cột của phụ lục. Tiêu đề nhiều tầng ghi từ trên xuống, cách nhau bằng “›”. Ý nghĩa là một trong:",
  columnHeadings: ["Trang tính", "Tiêu đề cột", "Ý nghĩa"],
} as const;

const byName: ReadonlyMap<string, Role> = new Map(
  ROLES.flatMap((role) => [
    [fold(roleName.vi[role]), role],
    [fold(roleName.en[role]), role],
  ]),
);

/** The role that a word means, in either language, or null. */
export function roleOf(word: string): Role | null {
  return byName.get(fold(word)) ?? null;
}
