import { bare } from "./text";

/** What says only that the work is done, without diacritics; a product is what can be put on the table. */
const EMPTY_PRODUCTS = [
  "(da |duoc )?hoan thanh( tot| dung| kip)?( 100 ?%)?( nhiem vu| ke hoach| cong viec| tien do| thoi han| thoi gian)?( duoc giao| theo ke hoach| theo quy dinh)?",
  "(dat|100%)( ?100%)?( ke hoach| yeu cau)?",
  "(bao dam|dam bao)( dung| kip)?( tien do| thoi gian| thoi han| yeu cau| chat luong| ke hoach| quy dinh)*",
  "(to chuc )?(thuc hien|trien khai|to chuc)( tot| dung| day du| nghiem tuc)?( theo)?( ke hoach| quy dinh| nhiem vu)?",
  "theo( dung)? (quy dinh|ke hoach|yeu cau|tien do|chi dao|nhiem vu duoc giao)",
  "ket qua( thuc hien)?( nhiem vu| cong viec| cong tac)?",
  "(cac )?san pham( theo (quy dinh|ke hoach|yeu cau))?",
  "co( san pham| ket qua)?",
  "(cac )?san pham cu the|thuong xuyen|lien tuc|tot|kha|x",
  "(nang cao|tang cuong|cai thien|day manh)( chat luong| hieu qua| ket qua)?( cong tac| cong viec| nhiem vu| hoat dong)?",
];
/** What says more than this names something. */
const LONGEST = 60;
const INTANGIBLE = new RegExp(`^(?:${EMPTY_PRODUCTS.join("|")})$`);
/** What is hoped for, but for words that name something beside it. */
const HOPED =
  /^(?:nang cao|tang cuong|cai thien|day manh|phat huy|thuc day|(?:tao|co) (?:su )?chuyen bien|chuyen bien) \D*$/;
const TANGIBLE =
  /bao cao|ke hoach|quyet dinh|de an|to trinh|van ban|nghi quyet|chi thi|quy che|quy dinh|huong dan|thong bao|cong van|ho so|bien ban|ket luan|chuong trinh|hoi nghi|phan mem|he thong|danh sach|danh muc|so lieu|tai lieu|chi so|ty le|\b(?:lop|cuoc|bang|giay|tin|bai)\b/;

/** Whether a product's words name nothing that could be seen or handed in: "Hoàn thành", "Theo quy định", "Nâng cao nhận thức". */
export function isIntangible(text: string): boolean {
  if (text.length >= LONGEST) return false;
  const plain = bare(text).replace(/[.;,]+$/, "");
  return INTANGIBLE.test(plain) || (HOPED.test(plain) && !TANGIBLE.test(plain));
}
