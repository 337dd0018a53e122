/** An article's shape, written as `writeStory` reads it, and its outline: level and words of each entry. */
export interface Shape {
  is: string;
  story: string;
  outline: readonly string[];
}

/** Written before the code. */
export const shapes: readonly Shape[] = [
  {
    is: 'a plan in bold Roman and Arabic numbers',
    story: `
      Thực hiện chương trình công tác năm, Ủy ban nhân dân huyện ban hành kế hoạch với những nội dung sau:
      **I. MỤC ĐÍCH, YÊU CẦU**
      **1. Mục đích**
      …
      **2. Yêu cầu**
      …
      **II. NỘI DUNG**
      **1. Tuyên truyền**
      …
      **2. Tập huấn**
      …
      **III. TỔ CHỨC THỰC HIỆN**
      …`,
    outline: [
      '1 I. MỤC ĐÍCH, YÊU CẦU',
      '2 1. Mục đích',
      '2 2. Yêu cầu',
      '1 II. NỘI DUNG',
      '2 1. Tuyên truyền',
      '2 2. Tập huấn',
      '1 III. TỔ CHỨC THỰC HIỆN',
    ],
  },
  {
    is: 'a news story',
    story: `
      …
      …
      [figure]
      …
      …`,
    outline: [],
  },
  {
    is: 'a news story with one bold paragraph',
    story: `
      …
      **Giải ngân vốn đầu tư công đạt thấp**
      …
      …`,
    outline: [],
  },
  {
    is: 'a news story with bold sub-heads',
    story: `
      …
      **Hạ tầng đi trước một bước**
      …
      …
      **Người dân đồng thuận bàn giao đất**
      …
      **Còn nhiều việc phải làm**
      …`,
    outline: [
      '1 Hạ tầng đi trước một bước',
      '1 Người dân đồng thuận bàn giao đất',
      '1 Còn nhiều việc phải làm',
    ],
  },
  {
    is: 'a decision in articles, with its signature',
    story: `
      Căn cứ Luật Tổ chức chính quyền địa phương;
      Theo đề nghị của Giám đốc Sở Nội vụ,
      **QUYẾT ĐỊNH:**
      **Điều 1.** Phê duyệt Kế hoạch phòng, chống hạn mặn mùa khô trên địa bàn tỉnh.
      **Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.
      **Điều 3.** Chánh Văn phòng và Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.
      **Nơi nhận:**
      - Như Điều 3;
      - Lưu: VT.
      **TM. ỦY BAN NHÂN DÂN**
      **CHỦ TỊCH**
      **Đặng Quốc Thịnh**`,
    outline: [
      '1 Điều 1. Phê duyệt Kế hoạch phòng, chống hạn mặn mùa khô trên địa bàn tỉnh',
      '1 Điều 2. Quyết định này có hiệu lực kể từ ngày ký',
      '1 Điều 3. Chánh Văn phòng và Giám đốc các sở chịu trách nhiệm thi hành Quyết định này',
    ],
  },
  {
    is: 'a law in parts, chapters, sections and articles',
    story: `
      **Phần thứ nhất**
      **NHỮNG QUY ĐỊNH CHUNG**
      **Chương I**
      **PHẠM VI VÀ ĐỐI TƯỢNG**
      **Mục 1**
      **PHẠM VI**
      **Điều 1. Phạm vi điều chỉnh**
      …
      **Điều 2. Đối tượng áp dụng**
      …
      **Mục 2**
      **GIẢI THÍCH TỪ NGỮ**
      **Điều 3. Giải thích từ ngữ**
      …
      **Chương II**
      **QUYỀN VÀ NGHĨA VỤ**
      **Điều 4. Quyền của công dân**
      …
      **Phần thứ hai**
      **ĐIỀU KHOẢN THI HÀNH**
      **Điều 5. Hiệu lực thi hành**
      …`,
    outline: [
      '1 Phần thứ nhất. NHỮNG QUY ĐỊNH CHUNG',
      '2 Chương I. PHẠM VI VÀ ĐỐI TƯỢNG',
      '3 Mục 1. PHẠM VI',
      '4 Điều 1. Phạm vi điều chỉnh',
      '4 Điều 2. Đối tượng áp dụng',
      '3 Mục 2. GIẢI THÍCH TỪ NGỮ',
      '4 Điều 3. Giải thích từ ngữ',
      '2 Chương II. QUYỀN VÀ NGHĨA VỤ',
      '3 Điều 4. Quyền của công dân',
      '1 Phần thứ hai. ĐIỀU KHOẢN THI HÀNH',
      '2 Điều 5. Hiệu lực thi hành',
    ],
  },
  {
    is: 'a regulation whose chapters break their line before the name',
    story: `
      **Chương I¶QUY ĐỊNH CHUNG**
      **Điều 1. Phạm vi điều chỉnh**
      …
      **Chương II¶TỔ CHỨC THỰC HIỆN**
      **Điều 2. Trách nhiệm thi hành**
      …`,
    outline: [
      '1 Chương I. QUY ĐỊNH CHUNG',
      '2 Điều 1. Phạm vi điều chỉnh',
      '1 Chương II. TỔ CHỨC THỰC HIỆN',
      '2 Điều 2. Trách nhiệm thi hành',
    ],
  },
  {
    is: 'a legal text without any bold letter',
    story: `
      Chương I
      QUY ĐỊNH CHUNG
      Điều 1. Phạm vi điều chỉnh
      …
      Điều 2. Đối tượng áp dụng
      …
      Chương II
      ĐIỀU KHOẢN THI HÀNH
      Điều 3. Hiệu lực
      …`,
    outline: [
      '1 Chương I. QUY ĐỊNH CHUNG',
      '2 Điều 1. Phạm vi điều chỉnh',
      '2 Điều 2. Đối tượng áp dụng',
      '1 Chương II. ĐIỀU KHOẢN THI HÀNH',
      '2 Điều 3. Hiệu lực',
    ],
  },
  {
    is: 'an interview with bold questions',
    story: `
      …
      **Phóng viên: Thưa ông, vì sao tỉnh chọn chuyển đổi số làm khâu đột phá?**
      …
      **Phóng viên: Người dân được hưởng lợi gì từ trung tâm điều hành mới?**
      …
      **Phóng viên: Xin ông cho biết kế hoạch của năm tới.**
      …
      **Xin trân trọng cảm ơn ông!**`,
    outline: [
      '1 Thưa ông, vì sao tỉnh chọn chuyển đổi số làm khâu đột phá?',
      '1 Người dân được hưởng lợi gì từ trung tâm điều hành mới?',
      '1 Xin ông cho biết kế hoạch của năm tới',
    ],
  },
  {
    is: 'questions with numbers and answers',
    story: `
      **Câu hỏi 1: Thẻ căn cước có thời hạn bao lâu?**
      …
      **Câu hỏi 2: Làm lại thẻ ở đâu?**
      …
      **Câu hỏi 3: Lệ phí là bao nhiêu?**
      …`,
    outline: [
      '1 Câu hỏi 1: Thẻ căn cước có thời hạn bao lâu?',
      '1 Câu hỏi 2: Làm lại thẻ ở đâu?',
      '1 Câu hỏi 3: Lệ phí là bao nhiêu?',
    ],
  },
  {
    is: 'questions and answers with their labels alone in bold',
    story: `
      **Hỏi:** Tôi nghỉ việc từ tháng ba, nay có được hưởng trợ cấp thất nghiệp nữa không?
      **Đáp:** Người lao động phải nộp hồ sơ trong thời hạn ba tháng kể từ ngày chấm dứt hợp đồng lao động, quá hạn này thì thời gian đóng được bảo lưu cho lần sau.
      **Hỏi:** Mức hưởng hằng tháng tính thế nào?
      **Đáp:** Mức hưởng bằng 60% mức bình quân tiền lương của sáu tháng liền kề, nhưng không quá năm lần mức lương tối thiểu vùng.`,
    outline: [
      '1 Tôi nghỉ việc từ tháng ba, nay có được hưởng trợ cấp thất nghiệp nữa không?',
      '1 Mức hưởng hằng tháng tính thế nào?',
    ],
  },
  {
    is: 'real headings alone',
    story: `
      …
      ## Cơ hội
      …
      ## Thách thức
      …
      ### Vốn
      …
      ### Nhân lực
      …
      ## Giải pháp
      …`,
    outline: ['1 Cơ hội', '1 Thách thức', '2 Vốn', '2 Nhân lực', '1 Giải pháp'],
  },
  {
    is: 'real headings that begin at the third level and skip the fourth',
    story: `
      ### Tổng quan
      …
      ##### Diện tích
      …
      ##### Dân số
      …
      ### Lịch sử
      …`,
    outline: ['1 Tổng quan', '2 Diện tích', '2 Dân số', '1 Lịch sử'],
  },
  {
    is: 'bold sub-heads below real headings',
    story: `
      ## Kết quả
      …
      **Về kinh tế**
      …
      **Về xã hội**
      …
      ## Phương hướng
      …`,
    outline: ['1 Kết quả', '2 Về kinh tế', '2 Về xã hội', '1 Phương hướng'],
  },
  {
    is: 'a series of real headings that a bold paragraph goes on',
    story: `
      ## 1. Mục tiêu
      …
      ## 2. Nhiệm vụ
      …
      **3. Giải pháp**
      …
      ## 4. Kinh phí
      …`,
    outline: ['1 1. Mục tiêu', '1 2. Nhiệm vụ', '1 3. Giải pháp', '1 4. Kinh phí'],
  },
  {
    is: 'a single real heading',
    story: `
      …
      ## Điểm sáng
      …`,
    outline: [],
  },
  {
    is: 'run-in heads with numbers',
    story: `
      …
      **1. Mục tiêu:** Đến năm 2030, toàn tỉnh có tám mươi phần trăm số xã đạt chuẩn nông thôn mới, trong đó một nửa đạt chuẩn nâng cao.
      **2. Nguồn lực:** Ngân sách tỉnh bảo đảm ba nghìn tỷ đồng, còn lại lồng ghép từ các chương trình, dự án khác trên địa bàn.
      **3. Tổ chức thực hiện:** Các địa phương chủ động xây dựng kế hoạch hằng năm và báo cáo kết quả trước ngày mười lăm tháng mười hai.`,
    outline: ['1 1. Mục tiêu', '1 2. Nguồn lực', '1 3. Tổ chức thực hiện'],
  },
  {
    is: 'a plain list of long numbered items',
    story: `
      Hội đồng nhân dân tỉnh đã thông qua các nghị quyết sau:
      1. Nghị quyết về kế hoạch phát triển kinh tế - xã hội năm sau với mười sáu chỉ tiêu chủ yếu về kinh tế, xã hội, môi trường và quốc phòng, an ninh trên địa bàn tỉnh;
      2. Nghị quyết về dự toán thu ngân sách nhà nước trên địa bàn, thu, chi ngân sách địa phương và phương án phân bổ ngân sách cấp tỉnh năm sau cho các ngành, các cấp;
      3. Nghị quyết về danh mục dự án thu hồi đất và chuyển mục đích sử dụng đất trồng lúa, đất rừng phòng hộ sang các mục đích khác trong năm sau.
      …`,
    outline: [],
  },
  {
    is: 'a plain list of short numbered items',
    story: `
      Hồ sơ gồm có:
      1. Đơn đề nghị theo mẫu
      2. Bản sao căn cước
      3. Hai ảnh chân dung
      …`,
    outline: [],
  },
  {
    is: 'plain numbered heads, each with its paragraphs',
    story: `
      …
      1. Đặc điểm tự nhiên
      …
      2. Dân cư và lao động
      …
      …
      3. Hạ tầng kỹ thuật
      …`,
    outline: ['1 1. Đặc điểm tự nhiên', '1 2. Dân cư và lao động', '1 3. Hạ tầng kỹ thuật'],
  },
  {
    is: 'plain numbered heads below bold ones',
    story: `
      **I. Kết quả**
      1. Kinh tế
      …
      2. Văn hóa - xã hội
      …
      **II. Hạn chế**
      1. Giải ngân chậm
      …
      2. Thiếu cán bộ
      …`,
    outline: [
      '1 I. Kết quả',
      '2 1. Kinh tế',
      '2 2. Văn hóa - xã hội',
      '1 II. Hạn chế',
      '2 1. Giải ngân chậm',
      '2 2. Thiếu cán bộ',
    ],
  },
  {
    is: 'decimal numbers below Arabic ones',
    story: `
      **1. Mục tiêu**
      **1.1. Mục tiêu chung**
      …
      **1.2. Mục tiêu cụ thể**
      **a) Đến năm 2025**
      …
      **b) Đến năm 2030**
      …
      **2. Giải pháp**
      **2.1. Về thể chế**
      …
      **2.2. Về nguồn lực**
      …`,
    outline: [
      '1 1. Mục tiêu',
      '2 1.1. Mục tiêu chung',
      '2 1.2. Mục tiêu cụ thể',
      '3 a) Đến năm 2025',
      '3 b) Đến năm 2030',
      '1 2. Giải pháp',
      '2 2.1. Về thể chế',
      '2 2.2. Về nguồn lực',
    ],
  },
  {
    is: 'letters above Roman numbers',
    story: `
      **A. TÌNH HÌNH THỰC HIỆN**
      **I. Kết quả**
      …
      **II. Hạn chế**
      …
      **B. PHƯƠNG HƯỚNG**
      **I. Mục tiêu**
      …
      **II. Giải pháp**
      …`,
    outline: [
      '1 A. TÌNH HÌNH THỰC HIỆN',
      '2 I. Kết quả',
      '2 II. Hạn chế',
      '1 B. PHƯƠNG HƯỚNG',
      '2 I. Mục tiêu',
      '2 II. Giải pháp',
    ],
  },
  {
    is: 'Roman numbers above letters',
    story: `
      **I. Công tác xây dựng Đảng**
      **A. Tư tưởng**
      …
      **B. Tổ chức**
      …
      **II. Công tác dân vận**
      **A. Chính quyền**
      …
      **B. Mặt trận**
      …`,
    outline: [
      '1 I. Công tác xây dựng Đảng',
      '2 A. Tư tưởng',
      '2 B. Tổ chức',
      '1 II. Công tác dân vận',
      '2 A. Chính quyền',
      '2 B. Mặt trận',
    ],
  },
  {
    is: 'short paragraphs in capitals',
    story: `
      …
      THUẬN LỢI
      …
      KHÓ KHĂN
      …
      KIẾN NGHỊ
      …`,
    outline: ['1 THUẬN LỢI', '1 KHÓ KHĂN', '1 KIẾN NGHỊ'],
  },
  {
    is: 'a letter with letterhead and signature in bold and capitals',
    story: `
      **ỦY BAN NHÂN DÂN HUYỆN**
      **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
      **Độc lập - Tự do - Hạnh phúc**
      **THÔNG BÁO**
      **Về việc tạm ngừng cấp nước**
      …
      …
      **TM. ỦY BAN NHÂN DÂN**
      **KT. CHỦ TỊCH**
      **PHÓ CHỦ TỊCH**
      **Lương Thế Khải**`,
    outline: [],
  },
  {
    is: 'a story that opens with a bold lead and ends with a bold byline',
    story: `
      **Sáng nay, lễ hội đua ghe truyền thống của huyện đã khai mạc với sự tham gia của mười hai đội đến từ các xã ven sông.**
      …
      …
      **Trần Khánh Vy**`,
    outline: [],
  },
  {
    is: 'a story with two long bold sentences',
    story: `
      …
      **Ủy ban nhân dân tỉnh yêu cầu các sở, ngành, địa phương khẩn trương rà soát toàn bộ các khu dân cư có nguy cơ sạt lở, ngập sâu, sẵn sàng phương án di dời, bố trí lực lượng và phương tiện ứng trực suốt ngày đêm, tuyệt đối không để xảy ra thiệt hại về người do chủ quan, lơ là trong công tác chỉ đạo, điều hành tại cơ sở.**
      …
      **Công điện cũng nêu rõ trách nhiệm của người đứng đầu từng địa phương nếu để xảy ra tình trạng tàu thuyền còn hoạt động trên biển khi bão đổ bộ, người dân còn ở trên lồng bè và chòi canh nuôi trồng thủy sản, hoặc thông tin cảnh báo không đến được với từng hộ dân ở vùng trũng thấp, ven sông, ven suối.**
      …`,
    outline: [],
  },
  {
    is: 'a photo story with bold captions',
    story: `
      …
      [figure]
      **Các đại biểu cắt băng khánh thành**
      [figure]
      **Toàn cảnh cây cầu nhìn từ trên cao**
      [figure]
      **Người dân đi bộ qua cầu trong ngày đầu thông xe**`,
    outline: [],
  },
  {
    is: 'bold dashes',
    story: `
      …
      **- Về công tác tuyên giáo:**
      …
      **- Về công tác dân vận:**
      …`,
    outline: ['1 Về công tác tuyên giáo', '1 Về công tác dân vận'],
  },
  {
    is: 'an annex with numbers of its own',
    story: `
      **I. Căn cứ**
      …
      **II. Nội dung**
      **1. Đào tạo**
      …
      **2. Bồi dưỡng**
      …
      **PHỤ LỤC**
      **DANH MỤC LỚP HỌC**
      **1. Lớp ngắn hạn**
      …
      **2. Lớp dài hạn**
      …`,
    outline: [
      '1 I. Căn cứ',
      '1 II. Nội dung',
      '2 1. Đào tạo',
      '2 2. Bồi dưỡng',
      '1 PHỤ LỤC. DANH MỤC LỚP HỌC',
      '2 1. Lớp ngắn hạn',
      '2 2. Lớp dài hạn',
    ],
  },
  {
    is: 'the same words under each head',
    story: `
      **1. Phường Đông**
      **a) Kết quả**
      …
      **b) Hạn chế**
      …
      **2. Phường Tây**
      **a) Kết quả**
      …
      **b) Hạn chế**
      …`,
    outline: [
      '1 1. Phường Đông',
      '2 a) Kết quả',
      '2 b) Hạn chế',
      '1 2. Phường Tây',
      '2 a) Kết quả',
      '2 b) Hạn chế',
    ],
  },
  {
    is: 'steps of a procedure',
    story: `
      **Bước 1: Chuẩn bị hồ sơ**
      …
      **Bước 2: Nộp hồ sơ**
      …
      **Bước 3: Nhận kết quả**
      …`,
    outline: ['1 Bước 1: Chuẩn bị hồ sơ', '1 Bước 2: Nộp hồ sơ', '1 Bước 3: Nhận kết quả'],
  },
  {
    is: 'a story in bold throughout',
    story: `
      **Chiều nay, ban chỉ đạo họp phiên thứ hai.**
      **Sau khi nghe báo cáo, các thành viên thảo luận về nguồn vốn và tiến độ của từng gói thầu.**
      **Kết luận phiên họp, trưởng ban giao từng việc cho từng đơn vị, kèm thời hạn.**
      **Phiên họp tới dự kiến diễn ra vào cuối quý.**`,
    outline: [],
  },
  {
    is: 'a story set in headings throughout',
    story: `
      ### Chiều nay, ban chỉ đạo công trình thủy lợi họp phiên thứ hai tại trụ sở Ủy ban nhân dân huyện.
      ### Sau khi nghe báo cáo, các thành viên thảo luận về nguồn vốn và tiến độ của từng gói thầu.
      ### Kết luận phiên họp, trưởng ban giao từng việc cho từng đơn vị, kèm thời hạn hoàn thành.`,
    outline: [],
  },
  {
    is: 'names in bold at the start of what they say',
    story: `
      …
      **Ông Vương Đình Lộc:** Chúng tôi đã đấu nối đường ống từ tháng trước, nước chảy mạnh và trong, bà con trong xóm ai cũng phấn khởi vì không còn phải chở nước từ xa về.
      **Bà Tạ Thị Nhài:** Nhà tôi ở cuối đường ống nên giờ cao điểm nước còn yếu, mong công ty sớm nâng công suất trạm bơm để ai cũng đủ dùng trong mùa khô.
      **Ông Vương Đình Lộc:** Về việc này thì xã đã ghi nhận và sẽ kiến nghị với công ty trong cuộc họp giao ban cuối tháng, có biên bản để bà con theo dõi.`,
    outline: [],
  },
  {
    is: 'an announcement whose facts have bold labels',
    story: `
      …
      **Thời gian:** 8 giờ ngày 12/10.
      **Địa điểm:** Hội trường tầng 3.
      **Thành phần:** Lãnh đạo các phòng.
      …`,
    outline: [],
  },
  {
    is: 'run-in heads without numbers',
    story: `
      …
      **Về nông nghiệp:** Diện tích gieo cấy vụ mùa đạt ba mươi hai nghìn héc ta, năng suất bình quân tăng hai tạ một héc ta so với vụ trước, giá lúa ổn định.
      **Về công nghiệp:** Chỉ số sản xuất tăng hơn chín phần trăm, nhiều nhà máy trong khu kinh tế đã tuyển thêm lao động và mở thêm dây chuyền trong quý ba vừa qua.
      **Về dịch vụ:** Lượng khách du lịch vượt bốn triệu lượt, doanh thu lưu trú và ăn uống tăng khá, các chợ dân sinh hoạt động trở lại bình thường sau bão.`,
    outline: ['1 Về nông nghiệp', '1 Về công nghiệp', '1 Về dịch vụ'],
  },
  {
    is: 'a speech in which it is counted: firstly, secondly',
    story: `
      …
      **Thứ nhất, giữ vững kỷ cương**
      …
      **Thứ hai, cải cách thủ tục**
      …
      **Thứ ba, chăm lo đời sống công nhân**
      …`,
    outline: [
      '1 Thứ nhất, giữ vững kỷ cương',
      '1 Thứ hai, cải cách thủ tục',
      '1 Thứ ba, chăm lo đời sống công nhân',
    ],
  },
  {
    is: 'a speech that counts in plain paragraphs',
    story: `
      …
      Một là, tiếp tục quán triệt sâu sắc các nghị quyết của cấp trên, cụ thể hóa thành chương trình hành động sát với tình hình của địa phương, đơn vị mình.
      Hai là, đẩy mạnh cải cách hành chính, lấy sự hài lòng của người dân làm thước đo chất lượng phục vụ của bộ máy.
      Ba là, phát huy vai trò giám sát của Mặt trận và các đoàn thể ngay từ cơ sở.
      …`,
    outline: [],
  },
  {
    is: 'dates and figures that look like numbers of heads',
    story: `
      …
      16.12.2021 là ngày khởi công công trình.
      1.200 hộ dân đã được di dời khỏi vùng sạt lở.
      2.500 suất quà được trao trong dịp này.
      30/2020/NĐ-CP là số hiệu của nghị định về công tác văn thư.
      …`,
    outline: [],
  },
  {
    is: 'a resolution with plain Roman numbers in capitals',
    story: `
      I. TÌNH HÌNH
      …
      II. QUAN ĐIỂM CHỈ ĐẠO
      …
      III. NHIỆM VỤ VÀ GIẢI PHÁP
      …`,
    outline: ['1 I. TÌNH HÌNH', '1 II. QUAN ĐIỂM CHỈ ĐẠO', '1 III. NHIỆM VỤ VÀ GIẢI PHÁP'],
  },
  {
    is: 'italic heads with letters below bold ones with numbers',
    story: `
      **1. Chỉ tiêu**
      _a) Chỉ tiêu kinh tế_
      …
      _b) Chỉ tiêu xã hội_
      …
      **2. Nhiệm vụ**
      _a) Nhiệm vụ trước mắt_
      …
      _b) Nhiệm vụ lâu dài_
      …`,
    outline: [
      '1 1. Chỉ tiêu',
      '2 a) Chỉ tiêu kinh tế',
      '2 b) Chỉ tiêu xã hội',
      '1 2. Nhiệm vụ',
      '2 a) Nhiệm vụ trước mắt',
      '2 b) Nhiệm vụ lâu dài',
    ],
  },
  {
    is: 'a decision with the regulation it issues',
    story: `
      **Điều 1.** Ban hành kèm theo Quyết định này Quy chế quản lý nhà văn hóa.
      **Điều 2.** Quyết định này có hiệu lực từ ngày 01 tháng 7.
      **TM. ỦY BAN NHÂN DÂN**
      **CHỦ TỊCH**
      **Hồ Văn Lĩnh**
      **QUY CHẾ**
      **Quản lý nhà văn hóa**
      _(Ban hành kèm theo Quyết định số 15/2023/QĐ-UBND)_
      **Chương I**
      **QUY ĐỊNH CHUNG**
      **Điều 1. Phạm vi**
      …
      **Điều 2. Nguyên tắc**
      …
      **Chương II**
      **TỔ CHỨC THỰC HIỆN**
      **Điều 3. Trách nhiệm của phường, xã**
      …`,
    outline: [
      '1 Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý nhà văn hóa',
      '1 Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 7',
      '1 QUY CHẾ Quản lý nhà văn hóa',
      '2 Chương I. QUY ĐỊNH CHUNG',
      '3 Điều 1. Phạm vi',
      '3 Điều 2. Nguyên tắc',
      '2 Chương II. TỔ CHỨC THỰC HIỆN',
      '3 Điều 3. Trách nhiệm của phường, xã',
    ],
  },
  {
    is: 'a lone chapter mark that nothing follows in number',
    story: `
      …
      **2. Tiến độ**
      …
      …`,
    outline: [],
  },
  {
    is: 'an English release with headings in bold',
    story: `
      The Ministry published its annual report on rural water supply this morning, with figures from every province and a list of works that are to be finished before the next dry season.
      **What has changed**
      More than four thousand households were connected to piped water last year, twice as many as the year before, and the price for the poorest was kept where it was.
      **What comes next**
      Work on the two remaining treatment plants begins in March; both will be run by the provincial company, which has already hired and trained the staff it needs.`,
    outline: ['1 What has changed', '1 What comes next'],
  },
];
