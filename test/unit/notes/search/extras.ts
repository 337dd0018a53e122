interface Extra {
  byline?: string;
  tags?: readonly string[];
  remark?: string;
  marks?: readonly string[];
  sentences?: readonly string[];
}

/** What only one note has: its author, its owner's tags, remarks and marked passages, a fact of its own. */
export const extras: Readonly<Record<string, Extra>> = {
  'tuyen-giao/hai-phong': {
    byline: 'Minh Quân',
    remark: 'Hỏi lại chị Hạnh về số liệu cộng tác viên dư luận xã hội.',
    sentences: ['Mạng lưới có 1.860 cộng tác viên dư luận xã hội.'],
  },
  'tuyen-giao/dak-lak': { tags: ['Tây Nguyên'], marks: ['định hướng dư luận bằng tiếng Ê Đê'] },
  'tuyen-giao/quang-tri': {
    sentences: ['Hội nghị được truyền hình trực tiếp tới 125 điểm cầu cấp xã.'],
  },
  'van-thu/hai-phong': { remark: 'Dùng cho bài giảng lớp bồi dưỡng chuyên viên chính.' },
  'van-thu/ninh-binh': { tags: ['mẫu công văn'], byline: 'Thu Trang' },
  'van-thu/an-giang': { marks: ['ký số thay cho chữ ký tươi trên bản giấy'] },
  'chuyen-doi-so/thai-nguyen': {
    byline: 'Hoàng Đức Long',
    sentences: ['Nền tảng C-ThaiNguyen có 312.450 tài khoản hoạt động.'],
  },
  'chuyen-doi-so/quang-ninh': { tags: ['đọc lại'], marks: ['chính quyền số phục vụ người dân tốt hơn'] },
  'chuyen-doi-so/hoa-binh': { remark: 'So sánh với đề án đô thị thông minh của thành phố.' },
  'cai-cach-hanh-chinh/ha-nam': { sentences: ['Chỉ số PAPI đạt 45,62 điểm, xếp thứ mười hai toàn quốc.'] },
  'cai-cach-hanh-chinh/quang-ngai': { byline: 'Bích Ngọc', tags: ['báo cáo tháng 9'] },
  'cai-cach-hanh-chinh/ha-noi': { marks: ['cắt giảm ba mươi phần trăm thời gian giải quyết hồ sơ'] },
  'nong-thon-moi/nam-dinh': { sentences: ['Xã Hải Quang về đích trước hai năm nhờ nghề trồng hoa lan.'] },
  'nong-thon-moi/thai-binh': { remark: 'Số liệu kênh mương chưa khớp báo cáo của sở.' },
  'nong-thon-moi/kien-giang': { tags: ['miệt thứ'], byline: 'Lê Út Hiền' },
  'dau-tu-cong/hai-duong': { sentences: ['Cầu vượt sông Kinh Thầy có tổng mức đầu tư 2.345,6 tỷ đồng.'] },
  'dau-tu-cong/ha-tinh': { marks: ['điều chuyển vốn của dự án chậm tiến độ'], tags: ['theo dõi'] },
  'dau-tu-cong/dak-nong': { remark: 'Chờ nghị quyết điều chỉnh của kỳ họp chuyên đề.' },
  'thue/hai-phong': { sentences: ['Cảng Lạch Huyện nộp ngân sách 9.870 tỷ đồng.'] },
  'thue/ninh-binh': { sentences: ['Người cho thuê nhà trọ được hướng dẫn kê khai qua điện thoại.'] },
  'thue/quang-nam': { byline: 'Vĩnh Lộc', remark: 'Trích cho chuyên đề hộ kinh doanh phố cổ Hội An.' },
  'tiem-chung/ha-giang': { sentences: ['Cán bộ y tế đi bộ bốn giờ tới bản Lũng Táo để tiêm cho trẻ.'] },
  'tiem-chung/an-giang': { tags: ['vùng biên'] },
  'sot-xuat-huyet/kien-giang': { marks: ['không có lăng quăng, không có sốt xuất huyết'] },
  'sot-xuat-huyet/quang-binh': { byline: 'Nguyễn Thị Diệu Hiền' },
  'giao-duc/ha-giang': { sentences: ['Tỉnh xây mới hai phòng học kiên cố tại điểm trường Sủng Là.'] },
  'giao-duc/hai-duong': { remark: 'Bài hay về thầy Khoan dạy vật lý.', tags: ['gương sáng'] },
  'giao-duc/dak-nong': { sentences: ['Trường nội trú N’Trang Lơng có 96% học sinh đỗ tốt nghiệp.'] },
  'phong-chong-thien-tai/nam-dinh': {
    sentences: ['Cơn bão số 3 gây sạt lở 540 mét đê biển tại cống Hải Triều.'],
  },
  'phong-chong-thien-tai/quang-ngai': { tags: ['bão Noru'], byline: 'Trọng Khang' },
  'phong-chong-thien-tai/ha-tinh': { marks: ['hồ Kẻ Gỗ xả tràn điều tiết từ 6 giờ sáng'] },
  'an-toan-giao-thong/thai-binh': {
    sentences: ['Tổ công tác lưu động lập biên bản xe tải cơi nới thành thùng.'],
  },
  'an-toan-giao-thong/ha-noi': { remark: 'Đối chiếu với dự thảo luật trật tự giao thông đường bộ.' },
  'can-cuoc/hoa-binh': {
    sentences: ['Tổ lưu động vượt hồ sông Đà bằng thuyền để làm thẻ cho bà con Mường.'],
  },
  'can-cuoc/quang-ninh': { byline: 'Đại úy Phạm Thu Hà' },
  'giam-ngheo/ha-giang': { marks: ['nuôi ong lấy mật bạc hà'], tags: ['sinh kế'] },
  'giam-ngheo/dak-lak': { remark: 'Kiểm tra lại danh sách hộ cận nghèo buôn Ako Dhong.' },
  'giam-ngheo/quang-tri': { sentences: ['Bà con Vân Kiều trồng sắn nguyên liệu, thu 1.204,5 tấn.'] },
  'nguoi-co-cong/quang-tri': { sentences: ['Đoàn dâng hương tại nghĩa trang liệt sĩ Đường 9.'] },
  'nguoi-co-cong/thai-nguyen': { byline: 'Mạc Thúy Nga', tags: ['tháng bảy'] },
  'nguoi-co-cong/quang-nam': { marks: ['tượng đài Mẹ Thứ ở Tam Kỳ'] },
  'du-lich/hoa-binh': { sentences: ['Lễ hội có màn hòa tấu 1.500 chiếc chiêng Mường.'] },
  'du-lich/ninh-binh': { tags: ['Tràng An'], remark: 'Lấy ảnh hang Múa cho bìa bản tin.' },
  'du-lich/dak-lak': { marks: ['đua voi bên hồ Lắk'] },
  'moi-truong/quang-ninh': { sentences: ['Vịnh Bái Tử Long thay 10.300 phao xốp bằng phao nhựa.'] },
  'moi-truong/an-giang': { byline: 'Châu Phong', remark: 'Tham khảo mức thu phí gom rác chợ nổi.' },
  'dat-dai/ha-noi': { tags: ['góp ý dự thảo'], marks: ['hệ số điều chỉnh giá đất vành đai ba'] },
  'dat-dai/quang-binh': { sentences: ['Thửa số 217, tờ bản đồ 14 được đưa vào diện thu hồi.'] },
  'to-chuc-can-bo/hai-phong': { sentences: ['Đồng chí Vũ Thị Kim Chi giữ chức Phó Trưởng ban Dân vận.'] },
  'to-chuc-can-bo/ha-tinh': { remark: 'Lưu ý tuổi bổ nhiệm lần đầu.', tags: ['nhân sự'] },
  'kiem-tra-dang/kien-giang': { marks: ['khiển trách chi bộ văn phòng đăng ký đất đai Phú Quốc'] },
  'kiem-tra-dang/thai-nguyen': {
    sentences: ['Kỳ họp thứ 47 xem xét đơn tố cáo ở Đảng ủy Khối Doanh nghiệp.'],
  },
};
