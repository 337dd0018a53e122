export const marks: readonly (readonly [string, string])[] = [
  ['Phong trào “Toàn dân đoàn kết” lan rộng.', 'Phong trào, Toàn dân đoàn kết, lan rộng.'],
  ['Huyện An Lão (Hải Phòng) đạt chuẩn.', 'Huyện An Lão, Hải Phòng, đạt chuẩn.'],
  ['Ông nói: “Chúng ta sẽ làm được”.', 'Ông nói: Chúng ta sẽ làm được.'],
  ['- Nâng cao hiệu quả.', 'Nâng cao hiệu quả.'],
  ['+ Chỉ đạo kịp thời;', 'Chỉ đạo kịp thời;'],
  ['* Ghi chú.', 'Ghi chú.'],
  ['a) Mục tiêu', 'a, Mục tiêu'],
  ['Hải Phòng – thành phố cảng – đổi mới.', 'Hải Phòng, thành phố cảng, đổi mới.'],
  ['Phát triển kinh tế - xã hội.', 'Phát triển kinh tế xã hội.'],
  ['Hội nghị thành công./.', 'Hội nghị thành công.'],
  ['Nhiều việc...', 'Nhiều việc.'],
  ['Cá nhân/tổ chức vi phạm.', 'Cá nhân, tổ chức vi phạm.'],
  ['Nghiên cứu & phát triển.', 'Nghiên cứu và phát triển.'],
  ['Điểm ≥ 5 là đạt.', 'Điểm lớn hơn hoặc bằng năm là đạt.'],
  ['Tuổi > 18.', 'Tuổi lớn hơn mười tám.'],
  ['Sai số ± 2.', 'Sai số cộng trừ hai.'],
  ['Sửa đổi luật [1] năm nay.', 'Sửa đổi luật năm nay.'],
  ['Vui quá!!!', 'Vui quá!'],
];
export const capitals: readonly (readonly [string, string])[] = [
  ['HỘI NGHỊ UBND TỈNH', 'hội nghị Ủy ban nhân dân tỉnh'],
  [
    'HỘI NGHỊ SƠ KẾT CÔNG TÁC PCCC NĂM 2021',
    'hội nghị sơ kết công tác phòng cháy, chữa cháy năm hai nghìn không trăm hai mươi mốt',
  ],
  ['ĐẠI HỘI ĐẢNG BỘ LẦN THỨ XVII', 'đại hội đảng bộ lần thứ mười bảy'],
  ['KẾ HOẠCH Cải cách hành chính', 'kế hoạch Cải cách hành chính'],
  ['TĂNG TRƯỞNG GDP CẢ NƯỚC', 'tăng trưởng GDP cả nước'],
  ['BAN TUYÊN GIÁO THÀNH ỦY HẢI PHÒNG', 'ban tuyên giáo thành ủy hải phòng'],
  [
    'TRIỂN KHAI NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP',
    'triển khai nghị định số ba mươi năm hai nghìn không trăm hai mươi của Chính phủ',
  ],
  [
    'LỊCH NGHỈ LỄ TỪ 30/4 ĐẾN 03/5/2024',
    'lịch nghỉ lễ từ ngày ba mươi tháng tư đến ngày ba tháng năm năm hai nghìn không trăm hai mươi bốn',
  ],
];
