/** Syllables that plans and reports are full of, with their accents: what a text read aright has many of. */
export const commonSyllables: ReadonlySet<string> = new Set(
  [
    "án bàn bán báo bảo bên biên biểu bình bố bộ bộc bổ cán cải cáo cầu cấp cần chí chính chế chỉ chủ chức chuẩn chương",
    "chứng chuyển cơ cổ công cộng cục của cứu cứ dân dẫn dịch diện dục dụng dự dưỡng dựng đã đại đạo đánh đào đảng đảm",
    "đầu đất để đề đến điện điều đình định đô đồ độ đoàn đội đổi đối đồng động đơn được đường giá giải giám giáo giao hà",
    "hành hàng hạn hạng hạch hiện hiệu hình hóa hoá hòa hoà hoạch hoạt học hội hồ hỗ hợp hưởng huyện khác khóa khoá khoản",
    "không kê kế kết kiểm kiện kinh kiến kỳ kỷ kỹ lãnh lập lệ lệnh liệu lĩnh loại lợi lực lượng lý mặt mại mạng môi mục",
    "mức mới năm năng ngành nghị nghiệp nghiên nghề ngân ngày người nguồn nguyên nhà nhân nhận nhập nhiệm nhóm nội nông nước",
    "pháp phát phí phòng phân phần phẩm phố phối phụ phục phó phủ phương quả quán quản quân quy quý quyền quyết rà sách sản",
    "sát sinh số soát sở sơ sự sử sửa sức tác tài tạo tập tế tên thành tháng thanh thảo thẩm thi thiết thiện thí thôn thông",
    "thời thống thủ thu thuật thuế thức thực thường thuộc tích tiến tiền tiêu tiếp tin tình tỉnh tính tổ tổng tờ tốt tra",
    "trách trạng triển trình trì trợ trọng trong trung trường trưởng trước từ tư tục tuyên tuyển tuyến ủy uỷ ứng và vấn văn",
    "chú cụm giờ lớp tuần buổi bước lần về vệ viên việc viện việt vị vụ với vốn vùng xã xây xét xuất xử ý yếu yêu",
  ].flatMap((line) => line.split(" ")),
);
