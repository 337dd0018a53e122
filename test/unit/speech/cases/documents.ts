export const documents: readonly (readonly [string, string])[] = [
  [
    'Theo Nghị định số 30/2020/NĐ-CP về công tác văn thư.',
    'Theo Nghị định số ba mươi năm hai nghìn không trăm hai mươi của Chính phủ về công tác văn thư.',
  ],
  [
    'Theo Nghị định 30/2020/NĐ-CP của Chính phủ.',
    'Theo Nghị định ba mươi năm hai nghìn không trăm hai mươi của Chính phủ.',
  ],
  [
    'Chính phủ ban hành Nghị định số 30/2020/NĐ-CP.',
    'Chính phủ ban hành Nghị định số ba mươi năm hai nghìn không trăm hai mươi.',
  ],
  [
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
    'Căn cứ Nghị định số ba mươi năm hai nghìn không trăm hai mươi ngày năm tháng ba năm hai nghìn không trăm hai mươi của Chính phủ.',
  ],
  [
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về văn thư.',
    'Căn cứ Nghị định số ba mươi năm hai nghìn không trăm hai mươi ngày năm tháng ba năm hai nghìn không trăm hai mươi của Chính phủ về văn thư.',
  ],
  [
    'Thực hiện 30/2020/NĐ-CP.',
    'Thực hiện Nghị định số ba mươi năm hai nghìn không trăm hai mươi của Chính phủ.',
  ],
  ['Học tập theo Chỉ thị số 05-CT/TW.', 'Học tập theo Chỉ thị số không năm của Trung ương.'],
  [
    'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.',
    'Chỉ thị số không năm ngày mười lăm tháng năm năm hai nghìn không trăm mười sáu của Bộ Chính trị.',
  ],
  [
    'Quyết định 751/QĐ-TTg điều chỉnh mức chi.',
    'Quyết định bảy trăm năm mươi mốt của Thủ tướng Chính phủ điều chỉnh mức chi.',
  ],
  ['Thủ tướng ký Quyết định số 751/QĐ-TTg.', 'Thủ tướng ký Quyết định số bảy trăm năm mươi mốt.'],
  [
    'Luật số 45/2019/QH14 có hiệu lực.',
    'Luật số bốn mươi lăm năm hai nghìn không trăm mười chín của Quốc hội khóa mười bốn có hiệu lực.',
  ],
  [
    'Thông tư số 22/2021/TT-BGDĐT quy định việc đánh giá.',
    'Thông tư số hai mươi hai năm hai nghìn không trăm hai mươi mốt của Bộ Giáo dục và Đào tạo quy định việc đánh giá.',
  ],
  [
    'Quyết định số 1639/QĐ-UBND thu hồi đất.',
    'Quyết định số một nghìn sáu trăm ba mươi chín của Ủy ban nhân dân thu hồi đất.',
  ],
  [
    'UBND tỉnh ban hành Quyết định số 1639/QĐ-UBND.',
    'Ủy ban nhân dân tỉnh ban hành Quyết định số một nghìn sáu trăm ba mươi chín.',
  ],
  [
    'Công văn số 211/BTC-TCDN báo cáo kết quả.',
    'Công văn số hai trăm mười một của Bộ Tài chính báo cáo kết quả.',
  ],
  [
    'Nghị quyết số 30a/2008/NQ-CP.',
    'Nghị quyết số ba mươi a năm hai nghìn không trăm linh tám của Chính phủ.',
  ],
  ['Theo Nghị định 24/2014.', 'Theo Nghị định hai mươi bốn năm hai nghìn không trăm mười bốn.'],
  ['Nghị quyết 01 được triển khai.', 'Nghị quyết không một được triển khai.'],
  ['Nghị quyết số 39 của Bộ Chính trị.', 'Nghị quyết số ba mươi chín của Bộ Chính trị.'],
  [
    'Thông tư liên tịch số 01/2014/TTLT-BTC-BNV.',
    'Thông tư liên tịch số không một năm hai nghìn không trăm mười bốn của Bộ Tài chính và Bộ Nội vụ.',
  ],
  [
    'Nghị quyết số 4266/NQ-DKVN về góp vốn.',
    'Nghị quyết số bốn nghìn hai trăm sáu mươi sáu DKVN về góp vốn.',
  ],
  ['Thành ủy ban hành Chỉ thị số 12-CT/TU.', 'Thành ủy ban hành Chỉ thị số mười hai.'],
  ['Mẫu số 01/BC-TH kèm theo.', 'Mẫu số 01/BC-TH kèm theo.'],
];
export const romans: readonly (readonly [string, string])[] = [
  ['Đại hội lần thứ XIII của Đảng.', 'Đại hội lần thứ mười ba của Đảng.'],
  ['Đại hội XIII của Đảng.', 'Đại hội mười ba của Đảng.'],
  ['Ban Chấp hành khóa XII.', 'Ban Chấp hành khóa mười hai.'],
  ['Quốc hội khoá XV họp.', 'Quốc hội khoá mười lăm họp.'],
  ['Các khóa XI, XII và XIII.', 'Các khóa mười một, mười hai và mười ba.'],
  ['Đại hội lần thứ I.', 'Đại hội lần thứ nhất.'],
  ['Đại hội lần thứ IV.', 'Đại hội lần thứ tư.'],
  ['Thế kỷ XXI là thế kỷ của tri thức.', 'Thế kỷ hai mươi mốt là thế kỷ của tri thức.'],
  ['Chương II và Phần V.', 'Chương hai và Phần năm.'],
  ['Đô thị loại I.', 'Đô thị loại một.'],
  ['I. Mục tiêu', 'một. Mục tiêu'],
  ['II. Nhiệm vụ', 'hai. Nhiệm vụ'],
  ['Kỳ họp thứ VII.', 'Kỳ họp thứ bảy.'],
  ['Vitamin C và D.', 'Vitamin C và D.'],
];
