import { Random } from './random';

/** What one kind of news is told with. `{…}` is filled in anew each time. */
export interface Topic {
  name: string;
  sentences: readonly string[];
  items: readonly string[];
  captions: readonly string[];
  refrain: string;
}

/** Topics the finder was tuned on, and topics held back; no sentence stands in both. */
export const tuned: readonly Topic[] = [
  {
    name: 'hộ nghèo',
    refrain:
      'Ủy ban nhân dân thành phố giao các sở, ngành và địa phương theo chức năng, nhiệm vụ khẩn trương tổ chức thực hiện.',
    sentences: [
      'Ngày {ngày}, {người} chủ trì cuộc họp nghe báo cáo kết quả giảm nghèo trên địa bàn {nơi}.',
      'Đến hết tháng {tháng}, {nơi} còn {số} hộ nghèo, chiếm {phần trăm} tổng số hộ, giảm {số} hộ so với cùng kỳ năm trước.',
      'Toàn thành phố đã huy động {tiền} để sửa chữa, xây mới {số} căn nhà cho người có công và hộ khó khăn.',
      'Theo {người}, việc rà soát hộ nghèo phải công khai, dân chủ, đúng đối tượng, không chạy theo thành tích.',
      '“Chúng ta không để ai bị bỏ lại phía sau, nhất là người già neo đơn và trẻ em mồ côi” – {người} nhấn mạnh.',
      'Tại {nơi}, {số} hộ được vay vốn ưu đãi với tổng dư nợ {tiền}, lãi suất {phần trăm} một năm.',
      'Ngân hàng Chính sách xã hội chi nhánh {nơi} giải ngân {tiền} cho {số} lượt khách hàng.',
      'Cũng tại cuộc họp, đại diện Sở Lao động – Thương binh và Xã hội kiến nghị bổ sung {tiền} cho quỹ “Vì người nghèo”.',
      'Kết quả này đạt được nhờ sự vào cuộc của Mặt trận Tổ quốc, Hội Nông dân, Hội Phụ nữ các cấp.',
      'Trước đó, {nơi} đã trao {số} suất quà, mỗi suất trị giá 500.000 đồng, cho các gia đình chính sách.',
      'Hạn chót nộp hồ sơ hỗ trợ là ngày {ngày}, quá hạn sẽ không được xem xét.',
      'Trong quý {quý}, {nơi} đã kiểm tra {số} cơ sở, phát hiện {số} trường hợp kê khai chưa đúng.',
    ],
    items: [
      '- {nơi}: {số} hộ, kinh phí {tiền};',
      '- {nơi}: hỗ trợ {số} căn nhà, hoàn thành trước ngày {ngày};',
    ],
    captions: [
      '{người} trao nhà đại đoàn kết cho hộ nghèo tại {nơi}. Ảnh: Minh Hà',
      'Quang cảnh buổi trao quà ở {nơi}',
    ],
  },
  {
    name: 'cầu đường',
    refrain: 'Nhà thầu cam kết bảo đảm an toàn lao động, vệ sinh môi trường và tiến độ đã ký kết.',
    sentences: [
      'Sáng {ngày}, tại {nơi} diễn ra lễ khởi công dự án đầu tư xây dựng cầu vượt sông với tổng mức đầu tư {tiền}.',
      'Cầu dài {số} m, rộng 22,5 m, gồm bốn làn xe cơ giới và hai làn xe thô sơ.',
      'Phát biểu tại buổi lễ, {người} yêu cầu chủ đầu tư tập trung nhân lực, máy móc, thi công “3 ca, 4 kíp”.',
      'Công tác giải phóng mặt bằng ở {nơi} liên quan {số} hộ dân, đến nay đã bàn giao {phần trăm} diện tích.',
      'Dự án được phê duyệt theo Quyết định số {số}/QĐ-UBND ngày {ngày} của Ủy ban nhân dân thành phố.',
      'Khi hoàn thành, tuyến đường rút ngắn khoảng {số} phút đi lại giữa {nơi} và trung tâm thành phố.',
      '{người} cho biết mặt bằng sạch là điều kiện tiên quyết, chậm ngày nào thiệt hại ngày ấy.',
      'Gói thầu số {tháng} có giá trị {tiền}, thời gian thực hiện {số} ngày kể từ ngày khởi công.',
      'Người dân {nơi} phấn khởi vì từ nay không còn phải qua đò vào mùa mưa bão.',
      'Ban Quản lý dự án bố trí {số} kỹ sư, công nhân cùng {số} đầu máy trên công trường.',
      'Đoạn từ {nơi} đến {nơi} sẽ thông xe kỹ thuật trước ngày {ngày}.',
      'Khối lượng thực hiện đến nay đạt {phần trăm}, giải ngân {tiền}, vượt kế hoạch đề ra.',
    ],
    items: [
      '- Gói thầu qua {nơi}: {số} m, giá trị {tiền};',
      '- Nút giao {nơi}: bàn giao ngày {ngày}, đạt {phần trăm};',
    ],
    captions: ['Thi công mố cầu phía {nơi}. Ảnh: Đàm Thanh', '{người} kiểm tra công trường tại {nơi}'],
  },
  {
    name: 'tuyên giáo',
    refrain: 'Các đại biểu đã thảo luận sôi nổi, thẳng thắn và đóng góp nhiều ý kiến tâm huyết.',
    sentences: [
      'Chiều {ngày}, Ban Tuyên giáo Thành ủy tổ chức hội nghị giao ban báo cáo viên tháng {tháng}.',
      'Dự hội nghị có {người}; lãnh đạo các ban xây dựng Đảng và {số} báo cáo viên.',
      'Hội nghị đã nghe {người} thông tin về tình hình kinh tế – xã hội {nơi} chín tháng qua.',
      'Tốc độ tăng tổng sản phẩm trên địa bàn ước đạt {phần trăm}, đứng thứ hai trong vùng.',
      'Đội ngũ cộng tác viên dư luận xã hội hiện có {số} người, gửi về {số} lượt phản ánh.',
      'Kết luận hội nghị, {người} đề nghị tiếp tục đổi mới phương pháp tuyên truyền miệng, bám sát cơ sở.',
      'Nhiệm vụ trọng tâm thời gian tới là tuyên truyền Nghị quyết Đại hội Đảng bộ các cấp, nhiệm kỳ 2025 – 2030.',
      '“Báo cáo viên phải nói điều dân cần nghe, không chỉ nói điều mình có” – {người} lưu ý.',
      'Tại {nơi}, mô hình “Loa thôn thông minh” thu hút {số} lượt nghe mỗi ngày.',
      'Ban Thường vụ ban hành Chỉ thị số {tháng}-CT/TU về nắm bắt dư luận trên không gian mạng.',
      'Trong quý {quý}, {nơi} mở {số} lớp bồi dưỡng cho cán bộ, đảng viên.',
      'Sau giao ban, các đại biểu đi thực tế tại {nơi}, nơi có {số} đảng viên trẻ.',
    ],
    items: [
      '- Đảng bộ {nơi}: kết nạp {số} đảng viên, đạt {phần trăm};',
      '- {nơi}: {số} buổi tuyên truyền, {số} lượt người nghe;',
    ],
    captions: ['Toàn cảnh hội nghị tại {nơi}. Ảnh: Trần Vũ', '{người} phát biểu kết luận hội nghị'],
  },
  {
    name: 'bão lũ',
    refrain: 'Các lực lượng ứng trực 24/24 giờ, sẵn sàng thực hiện phương châm “bốn tại chỗ”.',
    sentences: [
      'Theo Đài Khí tượng Thủy văn, hồi 7 giờ ngày {ngày}, vị trí tâm bão cách bờ biển {nơi} khoảng {số} km.',
      'Ban Chỉ huy phòng, chống thiên tai đã gửi Công điện số {tháng}/CĐ-UBND tới {nơi} và các xã ven biển.',
      '{người} yêu cầu sơ tán toàn bộ người dân khỏi lồng bè, chòi canh trước 15 giờ ngày {ngày}.',
      'Tính đến trưa nay, {số} phương tiện với {số} lao động đã vào nơi tránh trú an toàn.',
      'Mưa lớn làm ngập {số} ha lúa, hư hỏng {số} ngôi nhà, thiệt hại ước tính {tiền}.',
      'Điện lực {nơi} khôi phục cấp điện cho {phần trăm} khách hàng trong đêm.',
      'Tuyến đê tả sông qua {nơi} xuất hiện {tháng} điểm sạt lở, sâu nhất 3,5 m.',
      '“Tính mạng của nhân dân là trên hết, trước hết” – {người} chỉ đạo tại hiện trường.',
      'Sở Nông nghiệp và Môi trường cử {số} cán bộ xuống {nơi} hỗ trợ tiêu úng.',
      'Học sinh {nơi} được nghỉ học hai ngày, bắt đầu từ ngày {ngày}.',
      'Hội Chữ thập đỏ tiếp nhận {tiền} tiền mặt và {số} thùng hàng cứu trợ.',
      'Sau bão, {nơi} huy động {số} đoàn viên thu dọn cây đổ, làm sạch đường phố.',
    ],
    items: ['- {nơi}: ngập {số} ha, thiệt hại {tiền};', '- {nơi}: sơ tán {số} người trước ngày {ngày};'],
    captions: ['Bộ đội giúp dân {nơi} gặt lúa chạy bão. Ảnh: Hồng Phong', 'Nước dâng cao ở {nơi}'],
  },
];

export const heldBack: readonly Topic[] = [
  {
    name: 'y tế',
    refrain: 'Người dân khi có dấu hiệu bất thường cần đến ngay cơ sở y tế gần nhất để được khám và tư vấn.',
    sentences: [
      'Bệnh viện Đa khoa {nơi} vừa đưa vào sử dụng khu điều trị nội trú quy mô {số} giường bệnh.',
      'Từ đầu năm đến ngày {ngày}, ngành y tế ghi nhận {số} ca sốt xuất huyết, không có tử vong.',
      'Bác sĩ chuyên khoa II {người} khuyến cáo mỗi gia đình dành ít nhất mười phút diệt bọ gậy mỗi tuần.',
      'Tỷ lệ bao phủ bảo hiểm y tế tại {nơi} đạt {phần trăm}, tăng {số} thẻ so với năm ngoái.',
      'Chiến dịch tiêm chủng bổ sung vắc-xin sởi – rubella dành cho {số} trẻ từ 1 đến 5 tuổi.',
      'Trạm y tế {nơi} có {tháng} cán bộ, trong đó hai bác sĩ và một dược sĩ đại học.',
      'Kinh phí mua sắm trang thiết bị là {tiền}, lấy từ nguồn ngân sách và xã hội hóa.',
      'Thực hiện Thông tư số {tháng}/2024/TT-BYT, các cơ sở phải công khai giá dịch vụ.',
      '“Lấy người bệnh làm trung tâm không phải khẩu hiệu mà là việc làm hằng ngày” – {người} chia sẻ.',
      'Đoàn kiểm tra liên ngành xử phạt {số} cơ sở thực phẩm, thu nộp {tiền}.',
      'Trong quý {quý}, phòng khám {nơi} đón {số} lượt bệnh nhân ngoại trú.',
      'Bệnh án điện tử giúp giảm {phần trăm} thời gian chờ đợi làm thủ tục.',
    ],
    items: [
      '- Trạm y tế {nơi}: {số} lượt khám, {số} mũi tiêm;',
      '- {nơi}: {số} thẻ bảo hiểm, đạt {phần trăm};',
    ],
    captions: ['Nhân viên y tế phun hóa chất diệt muỗi ở {nơi}. Ảnh: Thu Thủy', '{người} thăm hỏi bệnh nhân'],
  },
  {
    name: 'giáo dục',
    refrain: 'Nhà trường phối hợp chặt chẽ với phụ huynh để quản lý, giáo dục học sinh.',
    sentences: [
      'Năm học 2025 – 2026, {nơi} có {số} học sinh phổ thông, tăng {số} em.',
      'Lễ khai giảng được tổ chức gọn nhẹ trong 45 phút vào sáng {ngày}.',
      'Trưởng phòng Giáo dục và Đào tạo {người} cho hay toàn ngành còn thiếu {số} giáo viên.',
      'Ngôi trường mới ở {nơi} gồm {tháng} phòng học, nhà đa năng và thư viện, trị giá {tiền}.',
      'Kỳ thi chọn học sinh giỏi quốc gia vừa qua, đoàn thành phố đoạt {tháng} giải, dẫn đầu khu vực.',
      'Theo Nghị quyết số {tháng}/2023/NQ-HĐND, học phí của trẻ mầm non được miễn hoàn toàn.',
      'Câu lạc bộ “Em yêu lịch sử” duy trì sinh hoạt hai buổi một tháng.',
      'Có {phần trăm} số trường đạt chuẩn quốc gia, vượt mục tiêu nhiệm kỳ.',
      'Cô giáo {người} gắn bó {tháng} năm với lớp học xóa mù chữ tại {nơi}.',
      '“Đọc sách là cách rẻ nhất để đi xa” – {người} nói với các em nhỏ.',
      'Quỹ khuyến học trao {số} suất học bổng, tổng trị giá {tiền}.',
      'Trong quý {quý}, thanh tra sở làm việc với {số} trung tâm ngoại ngữ, tin học.',
    ],
    items: [
      '- Trường Tiểu học {nơi}: {số} học sinh, {tháng} lớp;',
      '- {nơi}: trao {số} suất học bổng trị giá {tiền};',
    ],
    captions: ['Học sinh {nơi} trong ngày tựu trường. Ảnh: Lê Dung', '{người} đánh trống khai trường'],
  },
  {
    name: 'văn bản',
    refrain: 'Quyết định này có hiệu lực kể từ ngày ký ban hành.',
    sentences: [
      'Căn cứ Luật Tổ chức chính quyền địa phương, Hội đồng nhân dân {nơi} họp phiên bất thường ngày {ngày}.',
      'Nghị định số {số}/2025/NĐ-CP quy định chi tiết việc phân cấp thẩm quyền cho cấp xã.',
      'Kỳ họp biểu quyết thông qua {tháng} nghị quyết, trong đó có dự toán thu ngân sách {tiền}.',
      'Chủ tọa kỳ họp {người} đề nghị cơ quan soạn thảo tiếp thu đầy đủ ý kiến thẩm tra.',
      'Mức chi tiếp khách trong nước không vượt quá {số} nghìn đồng một suất.',
      'Tỷ lệ hồ sơ trực tuyến toàn trình của {nơi} là {phần trăm}, xếp trên mức bình quân.',
      'Sở Nội vụ hướng dẫn sắp xếp {số} đơn vị sự nghiệp, hoàn thành trước ngày {ngày}.',
      'Cử tri {nơi} kiến nghị sớm giải quyết dứt điểm tình trạng lấn chiếm vỉa hè.',
      'Thường trực Hội đồng nhân dân giám sát chuyên đề tại {nơi} với {tháng} nội dung.',
      '“Văn bản ban hành phải rõ người, rõ việc, rõ thời hạn” – {người} quán triệt.',
      'Trong quý {quý}, bộ phận một cửa tiếp nhận {số} hồ sơ, trả đúng hẹn {phần trăm}.',
      'Phụ lục kèm theo gồm danh mục {số} thủ tục hành chính được bãi bỏ.',
    ],
    items: [
      '- Khu vực {nơi}: hệ số {phần trăm}, áp dụng từ ngày {ngày};',
      '- {nơi}: dự toán {tiền}, giao {số} chỉ tiêu;',
    ],
    captions: [
      'Đại biểu biểu quyết thông qua nghị quyết. Ảnh: Quang Huy',
      '{người} điều hành phiên chất vấn',
    ],
  },
  {
    name: 'du lịch',
    refrain: 'Thành phố phấn đấu trở thành điểm đến an toàn, thân thiện, văn minh và hấp dẫn.',
    sentences: [
      'Lễ hội Hoa Phượng Đỏ năm nay khai mạc tối {ngày} tại quảng trường {nơi}.',
      'Lượng khách lưu trú ước đạt {số} nghìn lượt, doanh thu {tiền}.',
      'Công suất phòng khách sạn tại {nơi} có thời điểm lên tới {phần trăm}.',
      'Giám đốc Sở Văn hóa, Thể thao và Du lịch {người} khẳng định sẽ xử lý nghiêm nạn “chặt chém”.',
      'Đình làng {nơi} được xếp hạng di tích quốc gia theo Quyết định số {số}/QĐ-BVHTTDL.',
      'Du khách quốc tế chủ yếu đến từ Hàn Quốc, Nhật Bản, Pháp và Ô-xtrây-li-a.',
      'Tuyến tàu cao tốc nối {nơi} với quần đảo vận hành {tháng} chuyến mỗi ngày.',
      'Nghệ nhân {người} truyền dạy hát Đúm cho {số} bạn trẻ.',
      'Món bánh đa cua, giá từ 40.000 đồng một bát, lọt vào danh sách ẩm thực tiêu biểu.',
      '“Mỗi người dân là một hướng dẫn viên” – {người} bày tỏ.',
      'Trong quý {quý}, {nơi} cấp phép cho {số} cơ sở lưu trú mới.',
      'Bãi biển {nơi} được bổ sung {tháng} chòi cứu hộ và {số} thùng rác.',
    ],
    items: [
      '- Điểm du lịch {nơi}: {số} lượt khách, thu {tiền};',
      '- {nơi}: {số} phòng, công suất {phần trăm};',
    ],
    captions: ['Du khách tham quan {nơi}. Ảnh: Vũ Long', 'Màn trình diễn nghệ thuật ở {nơi}'],
  },
];

/** Told in news of every kind. */
const commonTuned = [
  'Hội nghị được tổ chức trực tiếp kết hợp trực tuyến tới {số} điểm cầu xã, phường.',
  'Thu ngân sách nội địa chín tháng ước {tiền}, bằng {phần trăm} dự toán Trung ương giao.',
  'Nguyên nhân của những hạn chế trên trước hết thuộc về trách nhiệm người đứng đầu.',
  'Ban Dân vận đề xuất lập tổ công tác liên ngành do {người} làm tổ trưởng.',
  'Nhiều hộ kinh doanh quanh chợ đã tự tháo dỡ mái che, mái vẩy trước hạn.',
  'Văn phòng đăng ký đất đai {nơi} trả sớm {số} giấy chứng nhận so với phiếu hẹn.',
  'Trước băn khoăn của cử tri, {người} khẳng định sẽ công bố kết luận thanh tra trong tháng {tháng}.',
  'Mùa màng năm nay thuận lợi, năng suất lúa bình quân 65,3 tạ một hécta.',
  'Kế hoạch số {số}/KH-UBND xác định ba khâu đột phá và bảy nhóm giải pháp.',
  'Công ty cấp nước bảo đảm nước sạch liên tục cho {số} hộ dân vùng cuối nguồn.',
  'Phong trào “Sáng – xanh – sạch – đẹp” lan tỏa tới từng ngõ xóm, tổ dân phố.',
  'Cán bộ không chuyên trách được hỗ trợ một lần, mức cao nhất {tháng} tháng lương cơ sở.',
  'Cũng theo báo cáo, tai nạn giao thông giảm cả ba tiêu chí so với năm 2024.',
  'Lãnh đạo {nơi} đã gặp gỡ, đối thoại với các hộ còn vướng mắc về giá đền bù.',
  'Sở Tài chính thẩm định xong phương án, trình cấp có thẩm quyền trước ngày {ngày}.',
  'Hàng trăm cây phượng già cỗi trên phố được cắt tỉa, gia cố gốc.',
  'Trong khi đó, nhà máy điện rác công suất 1.000 tấn một ngày vẫn chờ đấu nối.',
  'Hai bên thống nhất ký bản ghi nhớ hợp tác giai đoạn 2026 – 2030.',
  'Đảng viên trẻ Lương Gia Bảo xung phong nhận phần việc khó nhất.',
  'Chương trình nghệ thuật chào mừng có sự góp mặt của Đoàn Chèo và Đoàn Cải lương.',
  'Lực lượng dân quân canh gác suốt đêm tại các cống dưới đê.',
  'Kinh nghiệm rút ra là phải nói đi đôi với làm, làm đến đâu chắc đến đó.',
  'Tổ công tác sẽ báo cáo Thường trực Thành ủy vào phiên họp cuối quý.',
  'Khu công nghiệp phía nam lấp đầy {phần trăm}, tạo việc làm cho {số} lao động địa phương.',
];
const commonHeldBack = [
  'Buổi làm việc còn có sự tham gia của đại diện các hội, đoàn thể và doanh nghiệp.',
  'Giá trị giải ngân vốn đầu tư công mới đạt {tiền}, thấp hơn bình quân cả nước.',
  'Đó là tín hiệu đáng mừng song chưa thể chủ quan.',
  '{người} gợi mở ba hướng tháo gỡ, trong đó ưu tiên cắt giảm giấy phép con.',
  'Bà con tiểu thương mong được kéo dài thời gian thuê sạp đến hết tết Nguyên đán.',
  'Trung tâm phục vụ hành chính công {nơi} làm việc cả sáng thứ bảy.',
  'Ở chiều ngược lại, {số} doanh nghiệp tạm ngừng hoạt động vì thiếu đơn hàng.',
  'Đàn lợn tái đàn chậm do giá thức ăn chăn nuôi còn cao.',
  'Đề án nêu bốn quan điểm chỉ đạo, năm mục tiêu và lộ trình tới năm 2045.',
  'Cáp ngầm hóa thay thế dây điện chằng chịt trên {tháng} tuyến phố trung tâm.',
  'Ngày hội đại đoàn kết toàn dân tộc diễn ra đầm ấm ở khu dân cư số {tháng}.',
  'Chi phí đi lại được thanh toán theo hóa đơn thực tế, tối đa {số} nghìn đồng.',
  'Số vụ cháy giảm nhưng thiệt hại về tài sản lại tăng {phần trăm}.',
  'Chính quyền {nơi} cam kết không để người dân phải đi lại nhiều lần.',
  'Kho bạc Nhà nước kiểm soát chi chặt chẽ, từ chối {số} khoản không đủ thủ tục.',
  'Vỉa hè lát đá tự nhiên, bó vỉa vát cho người khuyết tật.',
  'Dưới nắng gắt, tốp thợ vẫn miệt mài hàn nối từng đoạn ống.',
  'Biên bản được lập thành bốn bản có giá trị pháp lý như nhau.',
  'Cụ Đoàn Văn Kỷ, 91 tuổi, kể lại chuyện những ngày tiếp quản thành phố.',
  'Triển lãm trưng bày hơn 200 bức ảnh tư liệu quý, mở cửa miễn phí.',
  'Đội thanh niên xung kích túc trực ở đầu cầu hướng dẫn phân luồng.',
  'Muốn vậy, cán bộ phải sát dân, trọng dân và học dân.',
  'Báo cáo chi tiết gửi về Văn phòng trước 16 giờ ngày {ngày}.',
  'Trạm bơm mới tiêu thoát cho {số} ha, khắc phục cảnh úng ngập kinh niên.',
];

const places = [
  'quận Lê Chân', 'quận Ngô Quyền', 'huyện Thủy Nguyên', 'huyện Kiến Thụy', 'phường Hòa Nghĩa', 'xã Tân Hòa',
  'quận Đồ Sơn', 'thị trấn Núi Đèo', 'huyện An Lão', 'phường Thượng Lý', 'xã Hùng Thắng', 'huyện Vĩnh Bảo',
]; // biome-ignore format: a table
const people = [
  'đồng chí Nguyễn Văn Hòa', 'bà Trần Thị Thúy', 'ông Lê Quốc Khánh', 'đồng chí Phạm Đức Long', 'bà Vũ Thu Hằng',
  'TS. Đỗ Mạnh Hùng', 'ông Bùi Xuân Hải', 'đồng chí Hoàng Thị Ngọc',
]; // biome-ignore format: a table

function fill(template: string, random: Random): string {
  const filled = template.replace(/\{([^}]+)\}/gu, (_, slot: string) => {
    if (slot === 'nơi') return random.pick(places);
    if (slot === 'người') return random.pick(people);
    if (slot === 'ngày') return `${random.int(1, 28)}/${random.int(1, 12)}/202${random.int(3, 5)}`;
    if (slot === 'tháng') return String(random.int(3, 40));
    if (slot === 'quý') return random.pick(['I', 'II', 'III', 'IV']);
    if (slot === 'phần trăm') return `${random.int(1, 98)},${random.int(1, 9)}%`;
    if (slot === 'tiền') return `${random.int(1, 90)},${random.int(1, 9)} tỷ đồng`;
    return random.next() < 0.5 ? String(random.int(11, 980)) : `${random.int(1, 9)}.${random.int(100, 999)}`;
  });
  return filled.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

export interface Made {
  name: string;
  text: string;
}

/**
 * One article: lead, paragraphs, a list of look-alike items, captions, and a refrain that comes back several times.
 * @param shared whether it tells news of every kind, as other articles do.
 */
export function makeArticle(topic: Topic, seed: number, shared = true): Made {
  const random = new Random(seed);
  const say = (from: readonly string[]) => fill(random.pick(from), random);
  const blocks: string[] = [];
  const common = !shared ? [] : tuned.includes(topic) ? commonTuned : commonHeldBack;
  let deck: string[] = [];
  const sentence = () => {
    if (deck.length === 0) deck = random.shuffle([...topic.sentences, ...common]);
    return fill(deck.pop() ?? '', random);
  };
  const paragraph = (n: number) => Array.from({ length: n }, sentence).join(' ');
  blocks.push(paragraph(2));
  for (let i = 0; i < random.int(4, 6); i++) blocks.push(paragraph(random.int(1, 4)));
  blocks.push(`${paragraph(1)} ${topic.refrain}`, say(topic.captions), paragraph(random.int(2, 3)));
  blocks.push('Kết quả cụ thể như sau:');
  for (let i = 0; i < random.int(5, 7); i++) blocks.push(say(topic.items));
  blocks.push(
    `${paragraph(2)} ${topic.refrain} ${paragraph(1)}`,
    say(topic.captions),
    paragraph(random.int(2, 5)),
  );
  blocks.push(topic.refrain, paragraph(3), say(topic.captions), `${topic.refrain} ${paragraph(2)}`);
  blocks.push(paragraph(2), random.pick(['Bài và ảnh: Quỳnh Nga', 'Theo Hải An', 'Nguồn: Văn phòng UBND']));
  return { name: `${topic.name} ${seed}`, text: blocks.join('\n\n').normalize('NFC') };
}

/** A paragraph of news on another subject. */
export function otherParagraph(random: Random): string {
  return Array.from({ length: random.int(1, 4) }, () => otherSentence(random)).join(' ');
}

export function otherSentence(random: Random): string {
  return fill(random.pick(elsewhere), random);
}

/** Told by no topic, but with the same names, figures and phrases of office. */
const elsewhere = [
  'Lực lượng chức năng {nơi} tuyên truyền, vận động {số} hộ kinh doanh ký cam kết không lấn chiếm lòng đường.',
  'Giải chạy việt dã mở rộng thu hút {số} vận động viên, cự ly dài nhất 21 km.',
  'Công an {nơi} triệt phá đường dây đánh bạc qua mạng, thu giữ {tiền}.',
  'Thủ tướng Chính phủ vừa ký quyết định điều chỉnh quy hoạch cảng biển đến năm 2030.',
  '{người} tiếp xã giao đoàn doanh nghiệp nước ngoài tìm hiểu cơ hội đầu tư ngày {ngày}.',
  'Giá trị sản xuất công nghiệp trên địa bàn {nơi} tăng {phần trăm}, kim ngạch xuất khẩu vượt kế hoạch.',
  'Dự kiến, chương trình truyền hình trực tiếp bắt đầu lúc 20 giờ ngày {ngày}.',
  'Hợp tác xã nông nghiệp {nơi} liên kết tiêu thụ {số} tấn na bở mỗi vụ.',
  'Ủy ban nhân dân thành phố vừa có văn bản trả lời kiến nghị của cử tri {nơi}.',
  'Đây là lần thứ ba liên tiếp đơn vị nhận cờ thi đua của Chính phủ.',
];
