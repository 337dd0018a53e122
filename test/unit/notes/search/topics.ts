/** What official news is about: {place}, {district}, {leader}, {year}, {count}, {local} and {other} are filled in for each note. */
export interface Topic {
  slug: string;
  title: string;
  documents: readonly string[];
  tags: readonly string[];
  sentences: readonly string[];
}

export const topics: readonly Topic[] = [
  {
    slug: 'tuyen-giao',
    title: '{Place} sơ kết công tác tuyên giáo quý III',
    documents: ['01-KL/TW', '05-CT/TW'],
    tags: ['tuyên giáo', 'sơ kết'],
    sentences: [
      'Ban Tuyên giáo {place} tổ chức hội nghị sơ kết công tác quý III, triển khai nhiệm vụ quý IV năm {year}.',
      'Hội nghị đánh giá việc thực hiện Kết luận số 01-KL/TW và Chỉ thị số 05-CT/TW về học tập, làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
      'Đội ngũ {count} báo cáo viên, tuyên truyền viên đã kịp thời định hướng dư luận xã hội.',
    ],
  },
  {
    slug: 'van-thu',
    title: '{Place} tập huấn công tác văn thư, lưu trữ',
    documents: ['30/2020/NĐ-CP'],
    tags: ['văn thư', 'tập huấn'],
    sentences: [
      'Sở Nội vụ {place} mở lớp tập huấn cho {count} công chức văn thư, lưu trữ của các cơ quan.',
      'Học viên được giới thiệu Nghị định số 30/2020/NĐ-CP về thể thức, kỹ thuật trình bày văn bản hành chính.',
      'Việc lập hồ sơ công việc và nộp lưu vào lưu trữ cơ quan còn chậm.',
    ],
  },
  {
    slug: 'chuyen-doi-so',
    title: '{Place} đẩy mạnh chuyển đổi số trong cơ quan nhà nước',
    documents: ['749/QĐ-TTg', '52-NQ/TW'],
    tags: ['chuyển đổi số'],
    sentences: [
      'Ủy ban nhân dân {place} ban hành kế hoạch chuyển đổi số năm {year} theo Quyết định số 749/QĐ-TTg.',
      'Toàn địa bàn có {count} tổ công nghệ số cộng đồng hướng dẫn người dân cài đặt ứng dụng.',
      'Hạ tầng viễn thông băng rộng phủ đến từng thôn, bản.',
    ],
  },
  {
    slug: 'cai-cach-hanh-chinh',
    title: '{Place} công bố chỉ số cải cách hành chính',
    documents: ['76/NQ-CP', '61/2018/NĐ-CP'],
    tags: ['cải cách hành chính'],
    sentences: [
      'Chỉ số cải cách hành chính của {place} tăng ba bậc so với năm trước.',
      'Bộ phận một cửa tiếp nhận {count} hồ sơ, tỷ lệ giải quyết đúng hạn đạt 98,7%.',
      'Nghị định số 61/2018/NĐ-CP là căn cứ để đánh giá mức độ hài lòng của tổ chức, cá nhân.',
    ],
  },
  {
    slug: 'nong-thon-moi',
    title: '{Place} có thêm xã đạt chuẩn nông thôn mới nâng cao',
    documents: ['263/QĐ-TTg', '318/QĐ-TTg'],
    tags: ['nông thôn mới'],
    sentences: [
      'Đoàn thẩm định đề nghị công nhận thêm các xã của {place} đạt chuẩn nông thôn mới nâng cao.',
      'Nhân dân hiến đất, góp {count} ngày công làm đường giao thông nội đồng.',
      'Bộ tiêu chí được áp dụng theo Quyết định số 318/QĐ-TTg.',
    ],
  },
  {
    slug: 'dau-tu-cong',
    title: '{Place} đôn đốc giải ngân vốn đầu tư công',
    documents: ['39/2019/QH14', '70/NQ-CP'],
    tags: ['đầu tư công', 'tài chính'],
    sentences: [
      'Đến hết quý III, {place} giải ngân được {count} tỷ đồng vốn đầu tư công.',
      'Nhiều dự án vướng giải phóng mặt bằng, thiếu đất đắp nền và cát san lấp.',
      'Luật Đầu tư công số 39/2019/QH14 giao người đứng đầu chịu trách nhiệm về tiến độ.',
    ],
  },
  {
    slug: 'thue',
    title: 'Cục Thuế {place} tuyên dương người nộp thuế tiêu biểu',
    documents: ['38/2019/QH14', '126/2020/NĐ-CP'],
    tags: ['thuế', 'tài chính'],
    sentences: [
      'Cục Thuế {place} tuyên dương {count} doanh nghiệp, hộ kinh doanh chấp hành tốt pháp luật thuế.',
      'Luật Quản lý thuế số 38/2019/QH14 quy định rõ quyền của người nộp thuế.',
      'Hóa đơn điện tử khởi tạo từ máy tính tiền được mở rộng tới nhà hàng, khách sạn.',
    ],
  },
  {
    slug: 'tiem-chung',
    title: '{Place} triển khai tiêm chủng mở rộng cho trẻ em',
    documents: ['104/2016/NĐ-CP', '38/2017/TT-BYT'],
    tags: ['y tế', 'tiêm chủng'],
    sentences: [
      'Ngành y tế {place} rà soát {count} trẻ chưa tiêm đủ mũi vắc xin sởi – rubella.',
      'Thông tư 38/2017/TT-BYT quy định danh mục bệnh truyền nhiễm bắt buộc phải tiêm.',
      'Các trạm y tế trực cấp cứu sau tiêm suốt ngày đêm.',
    ],
  },
  {
    slug: 'sot-xuat-huyet',
    title: '{Place} ra quân diệt lăng quăng, phòng chống sốt xuất huyết',
    documents: ['1091/CĐ-BYT'],
    tags: ['y tế', 'dịch bệnh'],
    sentences: [
      'Toàn {place} ghi nhận {count} ca mắc sốt xuất huyết, tăng so với cùng kỳ.',
      'Các địa phương ra quân lật úp dụng cụ chứa nước, diệt lăng quăng, phun hóa chất diệt muỗi.',
      'Công điện số 1091/CĐ-BYT yêu cầu thu dung, phân tuyến điều trị hợp lý.',
    ],
  },
  {
    slug: 'giao-duc',
    title: '{Place} tổng kết năm học và tuyên dương giáo viên giỏi',
    documents: ['43/2019/QH14', '32/2018/TT-BGDĐT'],
    tags: ['giáo dục'],
    sentences: [
      'Ngành giáo dục {place} tổng kết năm học, tuyên dương {count} giáo viên và học sinh giỏi.',
      'Chương trình giáo dục phổ thông ban hành kèm theo Thông tư 32/2018/TT-BGDĐT.',
      'Một số trường vùng khó còn phòng học tạm, thiếu giáo viên tiếng Anh và tin học.',
    ],
  },
  {
    slug: 'phong-chong-thien-tai',
    title: '{Place} chủ động phương án ứng phó bão, lũ',
    documents: ['33/2013/QH13', '66/2021/NĐ-CP'],
    tags: ['thiên tai'],
    sentences: [
      'Ban Chỉ huy phòng chống thiên tai {place} kêu gọi {count} tàu thuyền vào nơi tránh trú.',
      'Phương châm “bốn tại chỗ” được quán triệt tới từng khu dân cư.',
      'Nghị định số 66/2021/NĐ-CP hướng dẫn việc trực ban, thống kê thiệt hại.',
    ],
  },
  {
    slug: 'an-toan-giao-thong',
    title: '{Place} mở đợt cao điểm bảo đảm trật tự an toàn giao thông',
    documents: ['100/2019/NĐ-CP', '23-CT/TW'],
    tags: ['giao thông', 'an ninh'],
    sentences: [
      'Công an {place} xử lý {count} trường hợp vi phạm nồng độ cồn, quá tốc độ.',
      'Nghị định số 100/2019/NĐ-CP nâng mức phạt đối với người điều khiển phương tiện uống rượu, bia.',
      'Các điểm đen về tai nạn được cắm biển cảnh báo, sơn gờ giảm tốc.',
    ],
  },
  {
    slug: 'can-cuoc',
    title: 'Công an {place} cấp thẻ căn cước và tài khoản định danh điện tử',
    documents: ['06/QĐ-TTg', '26/2023/QH15'],
    tags: ['đề án 06', 'an ninh'],
    sentences: [
      'Lực lượng công an {place} làm ngày làm đêm, thu nhận {count} hồ sơ căn cước.',
      'Đề án phát triển ứng dụng dữ liệu về dân cư theo Quyết định số 06/QĐ-TTg được triển khai tới thôn, tổ dân phố.',
      'Người cao tuổi, người khuyết tật được cấp thẻ tại nhà.',
    ],
  },
  {
    slug: 'giam-ngheo',
    title: '{Place} giám sát chương trình giảm nghèo bền vững',
    documents: ['90/QĐ-TTg', '07/2021/NĐ-CP'],
    tags: ['giảm nghèo', 'an sinh'],
    sentences: [
      'Đoàn giám sát của Hội đồng nhân dân {place} làm việc về chương trình mục tiêu quốc gia giảm nghèo bền vững.',
      'Có {count} hộ thoát nghèo nhờ vay vốn ngân hàng chính sách xã hội.',
      'Chuẩn nghèo đa chiều áp dụng theo Nghị định số 07/2021/NĐ-CP.',
    ],
  },
  {
    slug: 'nguoi-co-cong',
    title: '{Place} thăm, tặng quà gia đình người có công với cách mạng',
    documents: ['02/2020/UBTVQH14', '131/2021/NĐ-CP'],
    tags: ['người có công', 'an sinh'],
    sentences: [
      'Nhân ngày 27/7, lãnh đạo {place} thăm, tặng {count} suất quà cho thương binh, gia đình liệt sĩ.',
      'Pháp lệnh số 02/2020/UBTVQH14 mở rộng đối tượng được hưởng ưu đãi.',
      'Nhà ở xuống cấp của các mẹ Việt Nam anh hùng được sửa chữa kịp thời.',
    ],
  },
  {
    slug: 'du-lich',
    title: '{Place} khai mạc tuần lễ văn hóa, du lịch',
    documents: ['08-NQ/TW', '82/NQ-CP'],
    tags: ['du lịch', 'văn hóa'],
    sentences: [
      'Tuần lễ văn hóa, du lịch {place} đón {count} lượt khách trong ngày khai mạc.',
      'Nghị quyết số 08-NQ/TW xác định du lịch là ngành kinh tế mũi nhọn.',
      'Các làng nghề trình diễn dệt thổ cẩm, gốm và ẩm thực địa phương.',
    ],
  },
  {
    slug: 'moi-truong',
    title: '{Place} phát động phân loại rác thải sinh hoạt tại nguồn',
    documents: ['72/2020/QH14', '08/2022/NĐ-CP'],
    tags: ['môi trường'],
    sentences: [
      'Hội Liên hiệp Phụ nữ {place} phát động {count} hộ phân loại rác thải tại nguồn.',
      'Luật Bảo vệ môi trường số 72/2020/QH14 quy định thu phí rác theo khối lượng.',
      'Mô hình ủ phân hữu cơ từ rác bếp được nhân rộng.',
    ],
  },
  {
    slug: 'dat-dai',
    title: '{Place} lấy ý kiến về bảng giá đất và kế hoạch sử dụng đất',
    documents: ['31/2024/QH15', '71/2024/NĐ-CP'],
    tags: ['đất đai'],
    sentences: [
      'Sở Tài nguyên và Môi trường {place} lấy ý kiến nhân dân về bảng giá đất áp dụng từ năm sau.',
      'Có {count} thửa đất được chỉnh lý hồ sơ địa chính.',
      'Nghị định số 71/2024/NĐ-CP quy định phương pháp định giá đất.',
    ],
  },
  {
    slug: 'to-chuc-can-bo',
    title: '{Place} công bố quyết định về công tác cán bộ',
    documents: ['80-QĐ/TW', '138/2020/NĐ-CP'],
    tags: ['tổ chức cán bộ'],
    sentences: [
      'Ban Thường vụ {place} công bố quyết định điều động, luân chuyển, bổ nhiệm cán bộ lãnh đạo.',
      'Trong năm đã đào tạo, bồi dưỡng {count} lượt cán bộ, đảng viên.',
      'Quy định số 80-QĐ/TW phân cấp quản lý cán bộ và giới thiệu cán bộ ứng cử.',
    ],
  },
  {
    slug: 'kiem-tra-dang',
    title: 'Ủy ban Kiểm tra {place} kết luận kỳ họp về kỷ luật đảng',
    documents: ['22-QĐ/TW', '69-QĐ/TW'],
    tags: ['kiểm tra', 'xây dựng Đảng'],
    sentences: [
      'Tại kỳ họp, Ủy ban Kiểm tra {place} xem xét {count} đơn thư, thi hành kỷ luật một số tổ chức đảng, đảng viên.',
      'Quy định số 22-QĐ/TW về công tác kiểm tra, giám sát và Quy định số 69-QĐ/TW về kỷ luật đảng được nhắc lại.',
      'Vi phạm chủ yếu là thiếu trách nhiệm, buông lỏng lãnh đạo.',
    ],
  },
];
