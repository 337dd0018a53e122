/** Syllables with marks that make up nine in ten of those in official prose: what a right reading is full of. */
export const commonSyllables: ReadonlySet<string> = new Set(
  `án ảnh ăn ấp bà bạc bài bãi bàn bản bán bạn bảng bảo báo bảy bắc bằng bắt bé bên bến bệnh bí bị biên
   biển biến biết biểu bình bổ bố bộ bồi bốn bờ bùi buổi bưởi bưu cà cả cá các cách cải cán cảng cảnh cạnh
   cáo cát căn cần cấp cập câu cầu cây chánh chào chăn chấp chất chế chỉ chí chiến chiều chín chính chịu
   chọn chống chợ chủ chuẩn chúng chuyên chuyển chưa chức chứng chương có còn công cổng cộng cơ cũ cụ của
   cục cùng cũng cuộc cuối cử cứ cửa cường cứu dài dạy dân dẫn dây dịch diễn diện dò dõi dù dục dùng dũng
   dụng duyệt dữ dự dựng dưới dương dưỡng đà đã đai đài đại đàm đảm đang đảng đánh đào đảo đạo đáp đạt đắk
   đăng đặng đặt đất đầu đấu đây đẩy đề để đến đi địa điểm điện điều đinh đình định đo đó đoàn đoạn đọc
   đóng đô đồ đỗ độ đốc đổi đối đội đông đồng động đơn đợt đủ đua đúng đưa đức được đường gạo gặp gần giả
   giá giải giảm giám giàng giảng giáo giấy giống giờ giới giúp giữ giữa góp gồm gửi hà hạ hải hạn hàng
   hạng hành hằng hệ hết hiểm hiện hiệu hình hoà hoá hòa hóa hoạch hoàn hoàng hoạt hoặc học hỏi họp hồ hỗ
   hộ hồi hội hôm hồng hơn hợp huấn huế hùng huyện huỳnh hưởng hướng hữu ít kèm kê kể kế kênh kết khác
   khách khám khánh khăn khẩu khiếu khó khoá khóa khoản khoẻ khỏe khối không khởi khuyến kiểm kiếm kiệm
   kiến kiện kính kỳ kỷ kỹ ký là lạc lại làm lãng lãnh lào lắk lâm lần lập lấy lê lễ lệ lên lệnh lịch liên
   liêu liệu lĩnh loại lòng lộc lời lợi lớn lớp lũ lúa luận luật lực lương lượng lượt lưu lý mà mã mạng
   mạnh máy mặc mặt mầm mật mẫu mậu mềm miễn mọi mô môi mỗi môn một mở mời mới mùa mục mưa mức mừng mười
   mưu mỹ nại nào này năm năng nẵng nâng nên nền ngành ngày ngân ngập nghèo nghề nghệ nghỉ nghị nghĩa
   nghiệm nghiên nghiệp nghìn ngoài ngoại ngọc ngô nguồn nguyên nguyễn ngừa người nhà nhằm nhân nhận nhập
   nhất nhật nhiệm nhiều nhóm nhũng như những niệm niên nổi nối nội nông nộp nơi nuôi nữ nước ông ở phải
   phạm phản pháp phát phẩm phân phần phép phê phí phiên phó phòng phổ phố phối phủ phú phụ phúc phục phùng
   phút phương phường quả quá quản quảng quân quận quê quốc quý quyền quyết quỳnh rất rõ rộng rừng sách sản
   sáng sát sáu sắc sắm sắt sâu sẽ sĩ soát sóc sổ số sông sơ sở sơn suất sử sự sửa sức sỹ tác tài tải tại
   tám tạm tạo tàu tăng tặng tâm tân tấn tầng tập tất tây tế thác thạch thải thái tháng thành thạnh thảo
   thắng thẩm thầu thầy thể thế thêm thì thị thiện thiết thiếu thọ thoại thôn thông thống thời thủ thuận
   thuật thuế thuộc thuỷ thủy thư thử thứ thưa thức thực thương thường thưởng thượng tích tịch tiêm tiên
   tiền tiến tiếp tiết tiêu tiểu tìm tình tỉnh tĩnh tính toà toàn toán tô tổ tố tôi tối tổng tốt tờ tới trà
   trả trách trạm trào trăm trần trấn trẻ trên trì trí trị triển triệu trình trịnh trọng trọt trồng trở trợ
   truyền trưa trực trước trương trường trưởng tuần tuấn tục tuệ tuổi tuyên tuyển tuyến tư từ tử tự tức
   từng tướng tượng tỷ uỷ ủy ứng ương ưu và vào văn vấn vận vật về vệ vì vị việc viên viễn viện viết việt
   vĩnh võ vốn với vũ vụ vùng vừa vực vườn vương xã xác xây xét xếp xuân xuất xử ý yên yêu yếu`.split(/\s+/),
);
