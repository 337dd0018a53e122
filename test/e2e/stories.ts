/** A story of our own under a title, for pages that are made by a test. */
export function longStory(title: string): string {
  return `<main><h1>${title}</h1>
<p>Sáng 12/3/2024, Ủy ban nhân dân quận tổ chức lễ khánh thành cầu Rế mới, nối hai bờ sông sau hai năm thi công với tổng mức đầu tư 186 tỷ đồng từ ngân sách thành phố và quận.</p>
<p>Cầu dài 312 mét, rộng 16 mét, gồm bốn làn xe và hai lối cho người đi bộ; tải trọng thiết kế bảo đảm cho xe 30 tấn lưu thông an toàn trong mọi điều kiện thời tiết của khu vực.</p>
<p>Phát biểu tại buổi lễ, Phó Chủ tịch quận Lê Minh Châu cảm ơn 74 hộ dân đã bàn giao mặt bằng đúng hẹn, đồng thời yêu cầu đơn vị thi công bảo hành công trình trong 36 tháng theo hợp đồng.</p>
<p>Từ nay, thời gian đi từ phường An Hưng đến trung tâm quận giảm từ 25 phút xuống còn 8 phút, giúp học sinh và người lao động đi lại thuận tiện hơn trong mùa mưa bão.</p></main>`;
}
