import type { Words } from "../core/model/language";

const usage = `  soat check   FILE|FOLDER…  [--format text|json|sarif] [--today YYYY-MM-DD] [--settings FILE]
                             [--preset soan-thao|truoc-khi-trinh|bao-cao] [--since PREVIOUS.json]
                             [--codes] [--max-warnings N] [--lang vi|en]
  soat inspect FILE          [--format text|json]
  soat rollup  FILE…  --out FILE.xlsx [--today YYYY-MM-DD] [--unit-sheets]
  soat mark    FILE   --out FILE.xlsx
  soat fix     FILE   --out FILE.xlsx [--suggested] [--rule RULE…] [--only SHEET!CELL…] [--dry-run]
  soat enrich  FILE   --out FILE.xlsx [--today YYYY-MM-DD] [--lists [--columns SHEET!COLUMN…]] [--remove]
  soat new     tasks|documents|directives|targets…  --out FILE.xlsx
  soat --version`;

/** What `soat --help` prints. */
export const help: Words = {
  vi: `Soát Phụ lục: kiểm tra và tổng hợp phụ lục kế hoạch công tác trong tệp .xlsx.

${usage}

  check    kiểm tra, liệt kê lỗi và cách sửa; thư mục thì kiểm tra mọi tệp .xlsx bên trong
  inspect  cho xem máy hiểu bảng thế nào: tiêu đề, cột, dòng
  rollup   lập bảng tổng hợp vào một tệp mới; nhiều tệp thì tổng hợp chung;
           --unit-sheets lập thêm cho mỗi đơn vị một trang đôn đốc để gửi
  mark     đánh dấu các ô có lỗi trong một tệp mới
  fix      sửa nhanh những chỗ không đổi nghĩa vào một tệp mới; --suggested sửa cả chỗ cần người xem,
           --rule chỉ sửa những loại lỗi này (text-spaces,text-date), --only chỉ sửa những ô này (PL01!C12,PL01!D9),
           --dry-run chỉ cho xem trước từng ô (không cần --out)
  enrich   thêm trang “Bổ sung” vào một tệp mới: mã nhiệm vụ, tên đơn vị, từ ngày đến ngày, số ngày còn lại, quý,
           tình trạng, mục và “5 rõ” của từng nhiệm vụ; --lists thì không lập trang này mà thêm danh sách chọn vào
           các cột đơn vị chủ trì và tình trạng của chính phụ lục, hoặc chỉ các cột nêu ở --columns (PL01!C,PL01!H hay
           tiêu đề cột); --remove bỏ trang đó, --lists --remove bỏ danh sách chọn
  new      tạo phụ lục trống trong một tệp mới, đã kẻ bảng, có danh sách chọn và in được ngay: nhiệm vụ, văn bản, chỉ tiêu

--preset là giai đoạn soát: soạn thảo, trước khi trình (mặc định) hoặc báo cáo; dùng được với check, rollup, mark, fix.
--since là kết quả lần trước (--format json): cho biết lỗi nào đã sửa, mới hay còn lại.
--codes in cả mã của từng kết quả, để ghi vào bảng “Kết quả soát đã chấp nhận” ở trang “Thiết lập soát”.
--today là ngày báo cáo (mặc định: hôm nay). --settings là tệp JSON: {"year": 2024, "dueSoonDays": 30, "off": ["number-gap"]}.
Mã kết thúc: 0 không có lỗi · 1 có lỗi, hoặc nhiều cảnh báo hơn --max-warnings · 2 có tệp không đọc được hoặc gõ sai lệnh. Với fix, mã là của tệp đã sửa.
Tệp gốc không bao giờ bị sửa.
`,
  en: `Soát Phụ lục: checks and rolls up the appendix sheets of a work plan in .xlsx files.

${usage}

  check    lists what is wrong and how to put it right; of a folder, every .xlsx in it
  inspect  shows how the sheets were understood: headings, columns, rows
  rollup   writes summary sheets into a new file; over several files together;
           --unit-sheets adds a sheet of what to chase for each unit, ready to send
  mark     marks the faulty cells in a new file
  fix      fixes what cannot change the meaning, in a new file; --suggested also what a person should look at,
           --rule only these rules (text-spaces,text-date), --only only these cells (PL01!C12,PL01!D9),
           --dry-run only shows each cell before and after (without --out)
  enrich   adds the sheet “Bổ sung” in a new file: each task's code, unit, true dates, days left, quarter, status,
           section and clarity; --lists adds lists to choose from to the appendices' own columns of leads and statuses
           instead, or to those that --columns names (PL01!C,PL01!H or by heading); --remove takes the sheet out,
           --lists --remove the lists off
  new      makes blank appendices in a new file, laid out, with lists to choose from, ready to print

--preset is the stage: drafting, before submission (the default) or reporting; for check, rollup, mark and fix.
--since is an earlier result (--format json): tells what is fixed, new and still there.
--codes prints each finding's code too, for accepting it by hand on the settings sheet “Thiết lập soát”.
--today is the report date (today by default). --settings is a JSON file: {"year": 2024, "dueSoonDays": 30, "off": ["number-gap"]}.
Exit code: 0 no error · 1 errors, or more warnings than --max-warnings · 2 a file could not be read or the call is wrong. With fix, the code is that of the fixed file.
An input file is never changed.
`,
};
