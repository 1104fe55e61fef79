import type { Words } from "../core/model/language";

/** What a user wants to do, and how; names of buttons stand in “ ”. */
export interface HelpTopic {
  readonly wish: string;
  readonly how: string;
}

/** Everything that can be done, in the order in which a plan is usually worked on. */
export const helpTopics: Words<readonly HelpTopic[]> = {
  vi: [
    {
      wish: "Biết phụ lục thiếu gì, sai gì",
      how: "Nhấn “Kiểm tra”. Chọn một kết quả để đến đúng ô, xem “Vì sao” và “Cách sửa”. Kiểm tra chỉ đọc, không ghi gì vào bảng.",
    },
    {
      wish: "Soát đúng giai đoạn của kế hoạch",
      how: "Chọn ở “Giai đoạn soát”: “Soạn thảo”, “Trước khi trình” hay “Báo cáo”. Cùng một chỗ, mỗi giai đoạn nhắc nặng nhẹ khác nhau.",
    },
    {
      wish: "Thấy chỗ cần sửa ngay trên bảng",
      how: "Nhấn “Đánh dấu trên bảng”. Dấu tự mất khi ô được sửa đúng; muốn bỏ hết thì nhấn “Bỏ đánh dấu”.",
    },
    {
      wish: "Sửa nhiều ô một lượt",
      how: "Nhấn “Sửa nhanh”, xem từng ô “Trước” và “Sau”, chọn những ô muốn sửa rồi nhấn nút ở cuối.",
    },
    {
      wish: "Lấy lại như trước khi ghi",
      how: "Nhấn “Hoàn tác” ở thông báo vừa hiện, hoặc chọn “Hoàn tác thay đổi của Soát Phụ lục” trong danh sách ⋯.",
    },
    {
      wish: "Giữ nguyên một chỗ vì có lý do",
      how: "Mở kết quả đó, nhấn “Chấp nhận…”, ghi lý do và họ tên. Người soát chọn “Đồng ý” hoặc “Không đồng ý” ở mục “Đã chấp nhận” rồi ghi họ tên.",
    },
    {
      wish: "Biết đã sửa được bao nhiêu",
      how: "Sửa xong thì nhấn “Kiểm tra lại”. Dòng “So với lần trước” đếm số đã sửa, số mới và số vẫn còn.",
    },
    {
      wish: "Chỉnh lại cột bị hiểu sai",
      how: "Nhấn “Cách hiểu bảng”, chọn ý nghĩa của cột. Nhấn “Ghi vào Thiết lập soát” để lần sau khỏi chọn lại.",
    },
    {
      wish: "Khai đơn vị, ngày nghỉ, năm kế hoạch",
      how: "Trong “Cách hiểu bảng”, nhấn “Ghi vào Thiết lập soát”. Trang “Thiết lập soát” là trang tính thường: sửa ngay ở đó rồi kiểm tra lại.",
    },
    {
      wish: "Lập trang tổng hợp và đôn đốc",
      how: "Mở phần “Tổng hợp”, chọn “Ngày báo cáo” rồi nhấn “Tổng hợp”. Chọn một con số để xem các dòng được đếm.",
    },
    {
      wish: "Có mã, ngày đến hạn, số ngày còn lại của từng nhiệm vụ",
      how: "Chọn “Lập trang “Bổ sung”” trong danh sách ⋯. Phụ lục không thay đổi; bỏ trang này lúc nào cũng được.",
    },
    {
      wish: "Chọn đơn vị, tình trạng từ danh sách thay vì gõ",
      how: "Chọn “Danh sách chọn…” trong danh sách ⋯, rồi chọn các cột. Ô đã có danh sách riêng thì để nguyên. Gỡ bằng “Bỏ danh sách chọn”.",
    },
    {
      wish: "Bắt đầu từ một phụ lục trống",
      how: "Chọn “Tạo phụ lục mới” trong danh sách ⋯, rồi chọn loại phụ lục. Trang mới có sẵn tiêu đề, kẻ bảng và khổ in.",
    },
    {
      wish: "Dùng bàn phím",
      how: "F8 đến kết quả sau, Shift+F8 về kết quả trước. Trong danh sách: mũi tên để chuyển, Enter để đến ô, mũi tên phải để xem vì sao và cách sửa.",
    },
    {
      wish: "Biết tệp được gửi đi đâu",
      how: "Không đi đâu cả: tệp và nội dung không rời khỏi máy này.",
    },
  ],
  en: [
    {
      wish: "See what is missing or wrong",
      how: "Press “Check”. Choose a finding to go to its cell and read “Why” and “How to put it right”. A check only reads; it writes nothing.",
    },
    {
      wish: "Check for the stage that the plan is at",
      how: "Choose it under “Stage”: “Drafting”, “Before submission” or “Reporting”. The same thing weighs more or less at each.",
    },
    {
      wish: "See what to put right in the sheet itself",
      how: "Press “Mark”. A mark goes away when its cell is right; “Unmark” takes off all of them.",
    },
    {
      wish: "Put many cells right at once",
      how: "Press “Quick fixes”, look at each cell “Before” and “After”, choose those to change, then press the button at the end.",
    },
    {
      wish: "Get back what was there before a write",
      how: "Press “Take back” in the message, or choose “Take back what Soát Phụ lục wrote last” under ⋯.",
    },
    {
      wish: "Leave something as it is, for a reason",
      how: "Open the finding, press “Accept…”, give the reason and your name. A reviewer chooses “Confirm” or “Refuse” under “Accepted”.",
    },
    {
      wish: "See how much has been put right",
      how: "Then press “Check again”. The line “Since last time” counts what is fixed, new and still there.",
    },
    {
      wish: "Correct a column that was misread",
      how: "Press “How the sheets were read” and choose what the column means. “Write into the settings sheet” keeps it for next time.",
    },
    {
      wish: "Set the units, the days off, the plan's year",
      how: "Under “How the sheets were read”, press “Write into the settings sheet”. It is an ordinary sheet: change it there, then check again.",
    },
    {
      wish: "Write the summary and chase sheets",
      how: "Open “Roll up”, choose the “Report date” and press “Roll up”. Choose a figure to see the rows that it counts.",
    },
    {
      wish: "Have codes, due dates and days left for each task",
      how: "Choose “Write the sheet “Bổ sung”” under ⋯. The appendices stay as they are; take the sheet out whenever you like.",
    },
    {
      wish: "Choose units and statuses from a list, not type them",
      how: "Choose “Lists to choose from…” under ⋯, then the columns. Cells with a list of their own stay as they are. “Take lists off” undoes it.",
    },
    {
      wish: "Begin with a blank appendix",
      how: "Choose “New appendix” under ⋯, then its kind. The new sheet has its headings, borders and paper size.",
    },
    {
      wish: "Work by keys alone",
      how: "F8 goes to the next finding, Shift+F8 to the one before. In the list: arrows move, Enter goes to the cell, arrow right shows why and how.",
    },
    {
      wish: "Know where the file is sent",
      how: "Nowhere: the file and what is in it never leave this machine.",
    },
  ],
};
