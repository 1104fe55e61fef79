import { plural, showNumber, type Entry } from "../catalogue";

const vi = (value: number) => showNumber(value, "vi");

/** The sentences of the roll-up view. */
export const rollUpWords = {
  rollUpIdle: {
    vi: "Nhấn “Xem số liệu” để đếm nhiệm vụ và chỉ tiêu trong tệp này. Xem chỉ đọc, không ghi gì.",
    en: "Press “Show figures” to count the tasks and targets of this file. It only reads.",
  },
  showFigures: { vi: "Xem số liệu", en: "Show figures" },
  rollUpHint: {
    vi: "“Tổng hợp” ghi các trang tổng hợp vào tệp, bên cạnh các trang của đơn vị.",
    en: "“Roll up” writes summary sheets into the file, beside your own sheets.",
  },
  unitSheets: { vi: "Mỗi đơn vị một trang đôn đốc", en: "A chase sheet for each unit" },
  reportDate: { vi: "Ngày báo cáo", en: "Report date" },
  asOf: {
    vi: (date: string) => `Ngày/tháng/năm: tính đến ngày ${date}`,
    en: (date: string) => `Day/month/year: as of ${date}`,
  },
  totals: { vi: "Tình hình chung", en: "Overview" },
  total: { vi: "Tổng số", en: "Total" },
  state: { vi: "Tình trạng", en: "Status" },
  count: { vi: "Số lượng", en: "Count" },
  share: { vi: "Tỷ lệ", en: "Share" },
  ofTotal: { vi: "Tỷ lệ tính trên tổng số.", en: "Shares are of the total." },
  units: { vi: "Theo đơn vị chủ trì", en: "By leading unit" },
  unit: { vi: "Đơn vị", en: "Unit" },
  done: { vi: "Xong", en: "Done" },
  late: { vi: "Quá hạn", en: "Late" },
  sections: { vi: "Theo lĩnh vực", en: "By section" },
  section: { vi: "Lĩnh vực", en: "Section" },
  allTasks: { vi: "Tất cả nhiệm vụ", en: "All tasks" },
  doneTasks: { vi: "Đã hoàn thành", en: "Done" },
  noFigures: {
    vi: "Chưa thấy nhiệm vụ hay chỉ tiêu nào trong tệp này.",
    en: "No task and no target was found in this file.",
  },
  noDeadline: { vi: "chưa có thời hạn", en: "no deadline" },
  rowsHint: { vi: "Chọn một dòng để đến ô của dòng đó.", en: "Choose a row to go to its cell." },
  showAllOf: { vi: (count: number) => `Hiện cả ${vi(count)} dòng`, en: (n: number) => `Show all ${plural(n, "row")}` },
  showMore: {
    vi: (count: number) => `Hiện thêm ${vi(count)} dòng`,
    en: (n: number) => `Show ${plural(n, "more row")}`,
  },
  showAllRows: {
    vi: (count: number) => `Xem cả ${vi(count)} nhiệm vụ`,
    en: (n: number) => `Show all ${plural(n, "task")}`,
  },
  dueSoon: {
    vi: (list: string, days: number) => `${list} trong ${days} ngày tới`,
    en: (list: string, days: number) => `${list}, in the next ${days} days`,
  },
  none: { vi: "Không có.", en: "None." },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
  target: { vi: "Chỉ tiêu", en: "Target" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  actual: { vi: "Đạt được", en: "Actual" },
  percent: { vi: "Tỷ lệ", en: "Percent" },
} satisfies Readonly<Record<string, Entry>>;
