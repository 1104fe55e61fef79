import type { Words } from "../core/model/language";

/** Why the pane cannot start, and what to do instead; Excel's age has its sentence in the port. */
export type Obstacle = "no-office" | "not-excel" | "too-old";

/** The sentences for what keeps the pane from starting. */
export const obstacleWords: Readonly<Record<Exclude<Obstacle, "too-old">, Words>> = {
  "no-office": {
    vi: "Chưa tải được thư viện Office (office.js). Hãy kiểm tra kết nối mạng rồi mở lại bảng soát, hoặc dùng trang Soát Phụ lục trên trình duyệt.",
    en: "The Office library (office.js) could not be loaded. Check the network and open the pane again, or use the Soát Phụ lục page in a browser.",
  },
  "not-excel": {
    vi: "Trang này chạy trong Excel: Trang đầu › Soát Phụ lục › Mở bảng soát. Để soát tệp ngay trên trình duyệt, hãy dùng trang Soát Phụ lục.",
    en: "This page runs inside Excel: Home › Soát Phụ lục › Open pane. To check a file in the browser, use the Soát Phụ lục page.",
  },
};

/** The link to the page that needs no Excel. */
export const workbenchLink: Words = {
  vi: "Mở trang Soát Phụ lục",
  en: "Open the Soát Phụ lục page",
};
