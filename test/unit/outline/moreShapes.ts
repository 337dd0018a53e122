import type { Shape } from './shapes';

/** Written after the code, to find what it gets wrong. */
export const moreShapes: readonly Shape[] = [
  {
    is: 'a decision whose articles are in bold as a whole',
    story: `
      Căn cứ Luật Ngân sách nhà nước;
      **Điều 1. Giao dự toán chi thường xuyên cho các đơn vị theo biểu kèm theo.**
      **Điều 2. Sở Tài chính hướng dẫn, kiểm tra việc thực hiện.**
      **Điều 3. Quyết định có hiệu lực từ ngày ký.**
      …`,
    outline: [
      '1 Điều 1. Giao dự toán chi thường xuyên cho các đơn vị theo biểu kèm theo',
      '1 Điều 2. Sở Tài chính hướng dẫn, kiểm tra việc thực hiện',
      '1 Điều 3. Quyết định có hiệu lực từ ngày ký',
    ],
  },
  {
    is: 'a sentence that begins with an article of another law',
    story: `
      …
      Điều 5 Luật Cư trú quy định công dân có quyền lựa chọn nơi cư trú phù hợp với quy định của pháp luật.
      Điều 6 Luật này quy định về việc bảo đảm quyền ấy.
      …`,
    outline: [],
  },
  {
    is: 'an article with numbered clauses and lettered points',
    story: `
      **Điều 1. Điều kiện hỗ trợ**
      1. Có hộ khẩu thường trú trên địa bàn tỉnh;
      2. Thuộc hộ nghèo hoặc hộ cận nghèo theo chuẩn hiện hành;
      a) Hộ nghèo do Ủy ban nhân dân cấp xã xác nhận;
      b) Hộ cận nghèo do Ủy ban nhân dân cấp xã xác nhận.
      **Điều 2. Mức hỗ trợ**
      …`,
    outline: ['1 Điều 1. Điều kiện hỗ trợ', '1 Điều 2. Mức hỗ trợ'],
  },
  {
    is: 'a plan with a signature in one paragraph and no bold after it',
    story: `
      **1. Mục tiêu**
      …
      **2. Phân công**
      …
      **Nơi nhận:**¶- Như trên;¶- Lưu: VT.
      **TM. BAN CHỈ ĐẠO¶TRƯỞNG BAN¶Kim Thị Sa Ly**`,
    outline: ['1 1. Mục tiêu', '1 2. Phân công'],
  },
  {
    is: 'a report with captions in bold under its pictures',
    story: `
      …
      **Khởi sắc từ vùng chuyên canh**
      …
      [figure]
      **Ảnh: Nông dân thu hoạch dưa lưới trong nhà màng**
      …
      **Nỗi lo đầu ra**
      …`,
    outline: ['1 Khởi sắc từ vùng chuyên canh', '1 Nỗi lo đầu ra'],
  },
  {
    is: 'bold winners of a contest in a list',
    story: `
      …
      **Giải Nhất: Trường Tiểu học Hòa Bình**
      **Giải Nhì: Trường Tiểu học Sao Mai**
      **Giải Ba: Trường Tiểu học Kim Đồng**
      **Giải Khuyến khích: Trường Tiểu học Lê Lợi**
      …`,
    outline: [],
  },
  {
    is: 'a numbered list in bold',
    story: `
      …
      **1. Trạm Y tế phường Đông**
      **2. Trạm Y tế phường Tây**
      **3. Trạm Y tế phường Nam**
      …`,
    outline: [],
  },
  {
    is: 'a poem in a story',
    story: `
      …
      **Con đò cập bến chiều hôm**
      **Gió đưa hương bưởi qua thôn xóm mình**
      **Mẹ ngồi đợi dưới mái đình**
      **Bàn tay còn ấm nghĩa tình quê hương**
      …`,
    outline: [],
  },
  {
    is: 'numbers in brackets that are bold',
    story: `
      …
      **(1) Hoàn thiện thể chế**
      …
      **(2) Phát triển hạ tầng số**
      …
      **(3) Đào tạo nhân lực**
      …`,
    outline: ['1 (1) Hoàn thiện thể chế', '1 (2) Phát triển hạ tầng số', '1 (3) Đào tạo nhân lực'],
  },
  {
    is: 'numbers with a stroke',
    story: `
      **I/ Tình hình chung**
      …
      **II/ Nhiệm vụ trọng tâm**
      **1/ Về thu ngân sách**
      …
      **2/ Về chi ngân sách**
      …`,
    outline: [
      '1 I/ Tình hình chung',
      '1 II/ Nhiệm vụ trọng tâm',
      '2 1/ Về thu ngân sách',
      '2 2/ Về chi ngân sách',
    ],
  },
  {
    is: 'Roman numbers with a dash',
    story: `
      **I - ĐÁNH GIÁ CHUNG**
      …
      **II - PHƯƠNG HƯỚNG**
      …`,
    outline: ['1 I - ĐÁNH GIÁ CHUNG', '1 II - PHƯƠNG HƯỚNG'],
  },
  {
    is: 'four levels and a fifth',
    story: `
      **Phần I**
      **TÌNH HÌNH**
      **I. Kinh tế**
      **1. Nông nghiệp**
      **1.1. Trồng trọt**
      **a) Lúa**
      …
      **b) Ngô**
      …
      **1.2. Chăn nuôi**
      …
      **2. Công nghiệp**
      …
      **II. Xã hội**
      …
      **Phần II**
      **GIẢI PHÁP**
      …`,
    outline: [
      '1 Phần I. TÌNH HÌNH',
      '2 I. Kinh tế',
      '3 1. Nông nghiệp',
      '4 1.1. Trồng trọt',
      '4 a) Lúa',
      '4 b) Ngô',
      '4 1.2. Chăn nuôi',
      '3 2. Công nghiệp',
      '2 II. Xã hội',
      '1 Phần II. GIẢI PHÁP',
    ],
  },
  {
    is: 'a section in which a number is forgotten',
    story: `
      **1. Đất đai**
      …
      2. Môi trường
      …
      **3. Xây dựng**
      …`,
    outline: ['1 1. Đất đai', '1 2. Môi trường', '1 3. Xây dựng'],
  },
  {
    is: 'plain lists under bold numbers',
    story: `
      **1. Hồ sơ**
      1. Tờ khai
      2. Giấy ủy quyền
      3. Ảnh thẻ
      **2. Lệ phí**
      …`,
    outline: ['1 1. Hồ sơ', '1 2. Lệ phí'],
  },
  {
    is: 'bold heads above each of which stand numbers that begin anew',
    story: `
      …
      **Đối với các sở, ngành**
      **1. Sở Tài chính**
      …
      **2. Sở Nội vụ**
      …
      **Đối với cấp xã**
      **1. Ủy ban nhân dân xã**
      …
      **2. Công an xã**
      …`,
    outline: [
      '1 Đối với các sở, ngành',
      '2 1. Sở Tài chính',
      '2 2. Sở Nội vụ',
      '1 Đối với cấp xã',
      '2 1. Ủy ban nhân dân xã',
      '2 2. Công an xã',
    ],
  },
  {
    is: 'Arabic numbers above Roman ones that begin anew',
    story: `
      **1. Kế hoạch tuyển sinh**
      **I. Chỉ tiêu**
      …
      **II. Đối tượng**
      …
      **2. Kế hoạch đào tạo**
      **I. Chương trình**
      …
      **II. Thời gian**
      …`,
    outline: [
      '1 1. Kế hoạch tuyển sinh',
      '2 I. Chỉ tiêu',
      '2 II. Đối tượng',
      '1 2. Kế hoạch đào tạo',
      '2 I. Chương trình',
      '2 II. Thời gian',
    ],
  },
  {
    is: 'numbers before the first Roman head',
    story: `
      **1. Căn cứ pháp lý**
      …
      **2. Căn cứ thực tiễn**
      …
      **I. MỤC TIÊU**
      **1. Chung**
      …
      **2. Riêng**
      …
      **II. GIẢI PHÁP**
      **1. Vốn**
      …
      **2. Đất**
      …`,
    outline: [
      '1 1. Căn cứ pháp lý',
      '1 2. Căn cứ thực tiễn',
      '1 I. MỤC TIÊU',
      '2 1. Chung',
      '2 2. Riêng',
      '1 II. GIẢI PHÁP',
      '2 1. Vốn',
      '2 2. Đất',
    ],
  },
  {
    is: 'sub-heads in capitals with bold ones below',
    story: `
      …
      **KẾT QUẢ**
      **Về kinh tế**
      …
      **Về văn hóa**
      …
      **HẠN CHẾ**
      …
      **Về kỷ luật công vụ**
      …`,
    outline: ['1 KẾT QUẢ', '2 Về kinh tế', '2 Về văn hóa', '1 HẠN CHẾ', '2 Về kỷ luật công vụ'],
  },
  {
    is: 'bold heads among which one is in capitals',
    story: `
      …
      **Mở đầu**
      …
      **Diễn biến**
      …
      **KẾT LUẬN**
      …`,
    outline: ['1 Mở đầu', '1 Diễn biến', '1 KẾT LUẬN'],
  },
  {
    is: 'short bold questions as heads of a guide',
    story: `
      …
      **Ai được cấp thẻ?**
      …
      **Nộp hồ sơ ở đâu?**
      …
      **Bao lâu thì có kết quả?**
      …`,
    outline: ['1 Ai được cấp thẻ?', '1 Nộp hồ sơ ở đâu?', '1 Bao lâu thì có kết quả?'],
  },
  {
    is: 'an interview in which a question takes a hundred words',
    story: `
      …
      **Thưa đồng chí, trong năm năm qua, bằng nhiều nguồn vốn khác nhau, tỉnh đã đầu tư xây dựng hơn ba trăm ki lô mét đường giao thông nông thôn, kiên cố hóa kênh mương, xây mới trường học và trạm y tế ở các xã vùng cao; vậy kinh nghiệm nào là quý nhất khi huy động sức dân?**
      …
      **Nhiệm vụ nào đang chờ ở phía trước?**
      …
      **Trân trọng cảm ơn đồng chí!**
      …`,
    outline: [
      '1 Thưa đồng chí, trong năm năm qua, bằng nhiều nguồn vốn khác nhau, tỉnh đã đầu tư xây dựng hơn ba trăm ki lô mét đường…',
      '1 Nhiệm vụ nào đang chờ ở phía trước?',
    ],
  },
  {
    is: 'an interview whose answers begin with the name in bold',
    story: `
      …
      **PV:** Thưa bà, mô hình này bắt đầu từ khi nào?
      **Bà Giàng Thị Say:** Mô hình được bắt đầu từ năm 2019 với mười hai hộ, mỗi hộ góp một sào đất và công lao động, xã hỗ trợ giống và kỹ thuật trong hai vụ đầu.
      **PV:** Khó khăn lớn nhất là gì?
      **Bà Giàng Thị Say:** Khó nhất là đường lên nương dốc, mùa mưa xe không đi được nên chi phí vận chuyển đội lên gấp rưỡi, có chuyến phải thuê ngựa thồ.`,
    outline: ['1 Thưa bà, mô hình này bắt đầu từ khi nào?', '1 Khó khăn lớn nhất là gì?'],
  },
  {
    is: 'questions that readers sent, without any bold',
    story: `
      Hỏi: Con tôi học trường tư thì có được miễn học phí không?
      Trả lời: Theo quy định hiện hành, học sinh trường tư được hỗ trợ theo mức do Hội đồng nhân dân tỉnh quyết định.
      Hỏi: Thủ tục thế nào?
      Trả lời: Phụ huynh nộp đơn tại trường trước ngày khai giảng.`,
    outline: ['1 Con tôi học trường tư thì có được miễn học phí không?', '1 Thủ tục thế nào?'],
  },
  {
    is: 'one question of a reader and its answer',
    story: `
      **Hỏi:** Tôi muốn tách hộ khẩu cho con trai đã lập gia đình, cần những giấy tờ gì?
      …
      …`,
    outline: [],
  },
  {
    is: 'headings with numbers in two ways at one level',
    story: `
      ### I. Kết quả
      ### 1. Trồng rừng
      …
      ### 2. Khai thác
      …
      ### II. Kế hoạch
      ### 1. Vụ xuân
      …
      ### 2. Vụ thu
      …`,
    outline: [
      '1 I. Kết quả',
      '2 1. Trồng rừng',
      '2 2. Khai thác',
      '1 II. Kế hoạch',
      '2 1. Vụ xuân',
      '2 2. Vụ thu',
    ],
  },
  {
    is: 'bold heads of which two are headings by mistake',
    story: `
      …
      **Chuyện ở bến sông**
      …
      ### Người giữ đò cuối cùng
      …
      **Cây cầu mới**
      …
      ##### Bến cũ thành công viên
      …
      **Ký ức còn lại**
      …`,
    outline: [
      '1 Chuyện ở bến sông',
      '1 Người giữ đò cuối cùng',
      '1 Cây cầu mới',
      '1 Bến cũ thành công viên',
      '1 Ký ức còn lại',
    ],
  },
  {
    is: 'a heading that is the lead, and headings of other stories at the end',
    story: `
      ## Tỉnh vừa phê duyệt danh mục hai mươi bảy công trình cấp bách phòng, chống sạt lở bờ sông, với tổng kinh phí hơn sáu trăm tỷ đồng từ ngân sách trung ương và địa phương.
      …
      …
      ### Các tin liên quan
      ### Tin khác`,
    outline: [],
  },
  {
    is: 'a head of six words in quotes and one long quotation in bold',
    story: `
      …
      **“Chìa khóa” là niềm tin của dân**
      …
      **“Chúng tôi không hứa những gì mình không làm được, và đã hứa thì phải làm đến cùng.”**
      …
      **Làng mới bên sông**
      …`,
    outline: ['1 “Chìa khóa” là niềm tin của dân', '1 Làng mới bên sông'],
  },
  {
    is: 'heads numbered in words of the count of days',
    story: `
      …
      **Giai đoạn 1: Khảo sát**
      …
      **Giai đoạn 2: Thi công**
      …
      **Giai đoạn 3: Nghiệm thu**
      …`,
    outline: ['1 Giai đoạn 1: Khảo sát', '1 Giai đoạn 2: Thi công', '1 Giai đoạn 3: Nghiệm thu'],
  },
  {
    is: 'two annexes after the plan',
    story: `
      **I. MỤC TIÊU**
      …
      **II. KINH PHÍ**
      …
      **TM. UBND XÃ**
      **CHỦ TỊCH**
      **PHỤ LỤC I**
      **DANH MỤC ĐƯỜNG**
      _(Kèm theo Kế hoạch số 12/KH-UBND)_
      [table] TT Tên đường Chiều dài
      **PHỤ LỤC II**
      **DANH MỤC KÊNH**
      [table] TT Tên kênh Chiều dài`,
    outline: [
      '1 I. MỤC TIÊU',
      '1 II. KINH PHÍ',
      '1 PHỤ LỤC I. DANH MỤC ĐƯỜNG',
      '1 PHỤ LỤC II. DANH MỤC KÊNH',
    ],
  },
  {
    is: 'bold dashes run into their paragraphs below numbers',
    story: `
      **1. Lĩnh vực kinh tế**
      **- Nông nghiệp:** Toàn huyện gieo trồng được mười bốn nghìn héc ta cây hằng năm, đạt một trăm linh hai phần trăm kế hoạch, sản lượng lương thực có hạt tăng gần bốn phần trăm.
      **- Thương mại:** Mạng lưới chợ nông thôn được sắp xếp lại, hai siêu thị mini đi vào hoạt động, tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tăng mười một phần trăm so với năm trước.
      **2. Lĩnh vực xã hội**
      …`,
    outline: ['1 1. Lĩnh vực kinh tế', '2 Nông nghiệp', '2 Thương mại', '1 2. Lĩnh vực xã hội'],
  },
  {
    is: 'names of people in bold above what they did',
    story: `
      …
      **Anh Lò Văn Hặc**
      …
      **Chị Điểu Thị Xuân**
      …`,
    outline: ['1 Anh Lò Văn Hặc', '1 Chị Điểu Thị Xuân'],
  },
  {
    is: 'a list of one item above each paragraph',
    story: `
      **1. Tuyển chọn giống**
      …
      **2. Làm đất**
      …
      **3. Chăm sóc**
      [list] Tưới hai lần một ngày Bón thúc sau ba tuần`,
    outline: ['1 1. Tuyển chọn giống', '1 2. Làm đất', '1 3. Chăm sóc'],
  },
  {
    is: 'a timetable by weekdays',
    story: `
      **Thứ Hai, ngày 04/11**
      [table] 8 giờ Giao ban Phòng họp 1
      **Thứ Ba, ngày 05/11**
      [table] 9 giờ Tiếp công dân Trụ sở
      **Thứ Tư, ngày 06/11**
      [table] 14 giờ Kiểm tra Cơ sở`,
    outline: ['1 Thứ Hai, ngày 04/11', '1 Thứ Ba, ngày 05/11', '1 Thứ Tư, ngày 06/11'],
  },
  {
    is: 'contacts in bold at the end',
    story: `
      …
      …
      **Mọi thông tin xin liên hệ:**
      …
      **Điện thoại: 0200.3000.111**
      **Email: vanthu@xa.gov.vn**`,
    outline: [],
  },
  {
    is: 'a story with its agency and place in capitals at the top and bottom',
    story: `
      BAN TUYÊN GIÁO HUYỆN ỦY
      …
      …
      TRUNG TÂM VĂN HÓA HUYỆN
      PHÒNG VĂN HÓA VÀ THÔNG TIN`,
    outline: [],
  },
  {
    is: 'a speech that greets its hearers in bold',
    story: `
      **Kính thưa các vị đại biểu!**
      …
      **Thưa toàn thể nhân dân trong huyện!**
      …
      **Thưa các đồng chí!**
      …`,
    outline: [],
  },
  {
    is: 'an interview whose questions begin with a dash',
    story: `
      …
      **- Thưa ông, đề án sắp xếp các đơn vị sự nghiệp của tỉnh được xây dựng trên những căn cứ nào và đến nay đã đi được bao nhiêu phần chặng đường so với kế hoạch?**
      …
      **- Việc bố trí cán bộ dôi dư được tính ra sao?**
      …`,
    outline: [
      '1 Thưa ông, đề án sắp xếp các đơn vị sự nghiệp của tỉnh được xây dựng trên những căn cứ nào và đến nay đã đi được bao…',
      '1 Việc bố trí cán bộ dôi dư được tính ra sao?',
    ],
  },
  {
    is: 'a law that puts articles into another one',
    story: `
      **Điều 1. Sửa đổi, bổ sung một số điều của Quy chế làm việc**
      1. Sửa đổi Điều 4 như sau:
      **“Điều 4. Chế độ họp**
      …
      2. Bổ sung Điều 4a như sau:
      **“Điều 4a. Họp trực tuyến**
      …
      **Điều 2. Điều khoản thi hành**
      …`,
    outline: ['1 Điều 1. Sửa đổi, bổ sung một số điều của Quy chế làm việc', '1 Điều 2. Điều khoản thi hành'],
  },
  {
    is: 'a plan that begins with what it is',
    story: `
      **KẾ HOẠCH**
      …
      **Mục đích**
      …
      **Thời gian thực hiện**
      …`,
    outline: ['1 Mục đích', '1 Thời gian thực hiện'],
  },
  {
    is: 'plain numbered heads that break their line before the text',
    story: `
      …
      1. Đối tượng¶Hộ gia đình, cá nhân có đất trong phạm vi giải phóng mặt bằng.
      2. Mức bồi thường¶Theo bảng giá đất do Ủy ban nhân dân tỉnh ban hành hằng năm.
      3. Thời gian chi trả¶Trong ba mươi ngày kể từ ngày quyết định có hiệu lực.`,
    outline: ['1 1. Đối tượng', '1 2. Mức bồi thường', '1 3. Thời gian chi trả'],
  },
  {
    is: 'a bold line that is printed again and again',
    story: `
      …
      **Đọc báo in mỗi ngày**
      …
      **Đọc báo in mỗi ngày**
      …`,
    outline: [],
  },
  {
    is: 'bold lines of all kinds between two heads',
    story: `
      …
      **Đường về bản xa**
      …
      **Hà Giang, ngày 12 tháng 5 năm 2023**
      …
      **Ngã ba đầu bản trong ngày hội (Ảnh: Hoàng Lâm)**
      …
      **Nguồn: Báo Lao Động và Đời Sống**
      …
      **Xin chân thành cảm ơn!**
      …
      **Gửi bài về toasoan@baoban.vn**
      …
      **Kính gửi: Ủy ban nhân dân các xã**
      …
      **KẾ HOẠCH**
      …
      **và nhiều hoạt động khác**
      …
      **Mùa quả ngọt**
      …
      **Người trong ảnh**
      Phạm Thị Lan Anh (Hội Nông dân xã)`,
    outline: ['1 Đường về bản xa', '1 Mùa quả ngọt'],
  },
  {
    is: 'two plain numbered heads and no more',
    story: `
      …
      1. Thủ tục cấp mới
      …
      2. Thủ tục cấp đổi
      …`,
    outline: [],
  },
  {
    is: 'a plain list of which some items have a note',
    story: `
      …
      1. Đơn đề nghị
      2. Bản vẽ hiện trạng
      Bản vẽ do đơn vị có tư cách pháp nhân lập.
      3. Giấy ủy quyền
      4. Biên lai nộp phí
      …`,
    outline: [],
  },
  {
    is: 'a single bold dash below numbers',
    story: `
      **1. Khối lượng**
      **- Về tiến độ**
      …
      **2. Chất lượng**
      …`,
    outline: ['1 1. Khối lượng', '1 2. Chất lượng'],
  },
  {
    is: 'numbers that do not follow one another',
    story: `
      …
      **3. Vướng mắc**
      …
      **7. Đề xuất**
      …`,
    outline: [],
  },
  {
    is: 'articles before the first chapter',
    story: `
      **Điều 1. Tên gọi**
      …
      **Chương I. HỘI VIÊN**
      **Điều 2. Tiêu chuẩn**
      …
      **Chương II. TỔ CHỨC**
      **Điều 3. Ban Chấp hành**
      …`,
    outline: [
      '1 Điều 1. Tên gọi',
      '1 Chương I. HỘI VIÊN',
      '2 Điều 2. Tiêu chuẩn',
      '1 Chương II. TỔ CHỨC',
      '2 Điều 3. Ban Chấp hành',
    ],
  },
  {
    is: 'an annex that counts the other way round',
    story: `
      **I. Nội dung**
      **A. Tập huấn**
      …
      **B. Hội thi**
      …
      **II. Kinh phí**
      …
      **PHỤ LỤC**
      **A. Khối xã**
      **I. Xã loại một**
      …
      **II. Xã loại hai**
      …
      **B. Khối phường**
      …`,
    outline: [
      '1 I. Nội dung',
      '2 A. Tập huấn',
      '2 B. Hội thi',
      '1 II. Kinh phí',
      '1 PHỤ LỤC',
      '2 A. Khối xã',
      '3 I. Xã loại một',
      '3 II. Xã loại hai',
      '2 B. Khối phường',
    ],
  },
  {
    is: 'a short bold lead above bold sub-heads',
    story: `
      **Lũ đã rút, làng quê đang hồi sinh từng ngày.**
      …
      **Dựng lại mái nhà**
      …
      **Gieo lại ruộng đồng**
      …`,
    outline: ['1 Dựng lại mái nhà', '1 Gieo lại ruộng đồng'],
  },
  {
    is: 'a bold author above bold sub-heads',
    story: `
      **Phạm Thị Thu Hằng**
      …
      **Dựng lại mái nhà**
      …
      **Gieo lại ruộng đồng**
      …`,
    outline: ['1 Dựng lại mái nhà', '1 Gieo lại ruộng đồng'],
  },
  {
    is: 'a signature behind which the story goes on',
    story: `
      …
      **Mục đích**
      …
      **Yêu cầu**
      …
      **TM. BAN TỔ CHỨC**
      **Sầm Văn Khuê**
      …`,
    outline: ['1 Mục đích', '1 Yêu cầu'],
  },
  {
    is: 'two paragraphs that begin in bold',
    story: `
      …
      **Về nông nghiệp:** Diện tích gieo cấy vụ mùa đạt ba mươi hai nghìn héc ta, năng suất bình quân tăng hai tạ một héc ta so với vụ trước, giá lúa ổn định.
      **Về công nghiệp:** Chỉ số sản xuất tăng hơn chín phần trăm, nhiều nhà máy trong khu kinh tế đã tuyển thêm lao động và mở thêm dây chuyền trong quý ba vừa qua.
      …`,
    outline: [],
  },
  {
    is: 'one bold line without a number among numbered heads',
    story: `
      **1. Kết quả**
      …
      **Một điểm sáng đáng ghi nhận**
      …
      **2. Tồn tại**
      …`,
    outline: ['1 1. Kết quả', '1 2. Tồn tại'],
  },
  {
    is: 'an interview in which nothing ends in a question mark',
    story: `
      …
      **Xin ông cho biết những việc đã làm được trong năm qua của ngành giáo dục và đào tạo tỉnh nhà, nhất là ở các huyện vùng cao biên giới.**
      …
      **Đề nghị ông nói rõ hơn về việc sắp xếp các điểm trường lẻ.**
      …`,
    outline: [
      '1 Xin ông cho biết những việc đã làm được trong năm qua của ngành giáo dục và đào tạo tỉnh nhà, nhất là ở các huyện vùng…',
      '1 Đề nghị ông nói rõ hơn về việc sắp xếp các điểm trường lẻ',
    ],
  },
  {
    is: 'a story most of whose paragraphs are headings',
    story: `
      #### Lãnh đạo huyện thăm hỏi các gia đình chính sách ở hai xã biên giới nhân dịp đầu xuân
      Đoàn đi từ sáng sớm.
      #### Tại mỗi nơi, đoàn trao quà và chúc các gia đình năm mới mạnh khỏe, an khang
      Chiều muộn đoàn mới về.
      #### Các xã cũng tổ chức nhiều hoạt động văn nghệ, thể thao trong ba ngày Tết cổ truyền`,
    outline: [],
  },
  {
    is: 'a story most of whose paragraphs are bold',
    story: `
      Đoàn công tác đi từ sáng sớm.
      **Lãnh đạo huyện thăm hỏi các gia đình chính sách ở hai xã biên giới nhân dịp đầu xuân**
      Trời rét nhưng đường khô ráo.
      **Tại mỗi nơi, đoàn trao quà và chúc các gia đình năm mới mạnh khỏe, an khang**
      Chiều muộn đoàn mới về.
      **Các xã cũng tổ chức nhiều hoạt động văn nghệ, thể thao trong ba ngày Tết**
      Ai nấy đều vui vẻ, phấn khởi.`,
    outline: [],
  },
  {
    is: 'questions and answers that are both bold',
    story: `
      **Hỏi: Hộ cận nghèo có được vay vốn làm nhà không?**
      **Đáp: Có, nếu chưa có nhà hoặc nhà đã hư hỏng nặng.**
      …
      **Hỏi: Thời hạn vay là bao lâu?**
      **Đáp: Tối đa mười lăm năm.**
      …`,
    outline: ['1 Hộ cận nghèo có được vay vốn làm nhà không?', '1 Thời hạn vay là bao lâu?'],
  },
  {
    is: 'plain numbered items with notes that end like a list',
    story: `
      …
      1. Tờ khai đăng ký;
      Tờ khai có chữ ký của chủ hộ.
      2. Bản sao giấy chứng nhận;
      Bản sao không cần chứng thực.
      3. Sơ đồ thửa đất.
      Sơ đồ do người nộp tự vẽ.`,
    outline: [],
  },
  {
    is: 'a procedure with heads that signatures and letters begin with',
    story: `
      …
      ## Căn cứ pháp lý
      …
      ## Nơi nhận hồ sơ
      …
      ## Hình ảnh bến cảng xưa
      …
      ## Trân trọng giá trị lịch sử
      …`,
    outline: [
      '1 Căn cứ pháp lý',
      '1 Nơi nhận hồ sơ',
      '1 Hình ảnh bến cảng xưa',
      '1 Trân trọng giá trị lịch sử',
    ],
  },
  {
    is: 'bold heads of a procedure, of which one says where papers are taken',
    story: `
      …
      **Thành phần hồ sơ**
      …
      **Nơi nhận hồ sơ**
      …
      **Thời hạn giải quyết**
      …
      Nơi nhận hồ sơ và trả kết quả: Trung tâm Phục vụ hành chính công của tỉnh, mở cửa các ngày làm việc trong tuần.
      **Phí, lệ phí**
      …`,
    outline: ['1 Thành phần hồ sơ', '1 Nơi nhận hồ sơ', '1 Thời hạn giải quyết', '1 Phí, lệ phí'],
  },
];
