import type { Role } from "./appendix";
import type { Lang, Words } from "./language";

/** What the columns of each role are called. */
export const roleName: Words<Readonly<Record<Role, string>>> = {
  vi: {
    number: "số thứ tự",
    task: "nội dung",
    owner: "đơn vị chủ trì",
    coordinator: "đơn vị phối hợp",
    leader: "lãnh đạo phụ trách",
    deadline: "thời hạn",
    start: "thời gian bắt đầu",
    finished: "ngày hoàn thành",
    product: "sản phẩm",
    status: "tình trạng",
    progress: "tiến độ",
    target: "chỉ tiêu cần đạt",
    unit: "đơn vị tính",
    plan: "kế hoạch",
    actual: "thực hiện",
    percent: "tỷ lệ %",
    documentType: "loại văn bản",
    documentNumber: "số, ký hiệu văn bản",
    issuer: "cơ quan ban hành",
    basis: "căn cứ",
    note: "ghi chú",
    other: "khác",
  },
  en: {
    number: "number",
    task: "task",
    owner: "lead",
    coordinator: "coordinator",
    leader: "leader",
    deadline: "deadline",
    start: "start",
    finished: "finished on",
    product: "product",
    status: "status",
    progress: "progress",
    target: "target",
    unit: "unit of measure",
    plan: "plan",
    actual: "actual",
    percent: "percent",
    documentType: "document type",
    documentNumber: "document number",
    issuer: "issuing body",
    basis: "basis",
    note: "note",
    other: "other",
  },
};

/** All roles, in the order that lists show them. */
export const ROLES = Object.keys(roleName.vi) as readonly Role[];

/** A role as it stands by itself in a list or a cell: "Đơn vị chủ trì". */
export function roleWord(role: Role, lang: Lang): string {
  const name = roleName[lang][role];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
