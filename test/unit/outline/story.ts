import type { Line } from '@/utils/article/outline/line';

/** Paragraphs of no particular structure, to stand between heads: `…` in a written story. */
const ordinary = [
  'Sáng cùng ngày, đoàn công tác của thành phố đã kiểm tra thực địa tại ba phường ven sông, nghe báo cáo tiến độ và trao đổi với bà con về phương án bồi thường, hỗ trợ tái định cư.',
  'Theo số liệu của cơ quan thống kê, tổng thu ngân sách trên địa bàn chín tháng ước đạt 61,4 nghìn tỷ đồng, bằng 78,2% dự toán năm và tăng 6,9% so với cùng kỳ năm trước.',
  'Các sở, ngành và địa phương rà soát lại danh mục dự án, ưu tiên vốn cho những công trình có khả năng hoàn thành trong năm, kiên quyết cắt giảm những khoản chi chưa thật cần thiết.',
  'Phát biểu kết luận, lãnh đạo thành phố ghi nhận sự cố gắng của các đơn vị, đồng thời chỉ rõ những khâu còn chậm, nhất là giải phóng mặt bằng và thẩm định giá đất.',
  'Đến nay, hơn bốn nghìn hộ đã được cấp nước sạch; phần còn lại sẽ được đấu nối trước mùa khô năm sau, bằng nguồn vốn của tỉnh và đóng góp tự nguyện của doanh nghiệp.',
];

/**
 * A story as it is written in these tests, a line for each top-level element: `## heading`, `**bold throughout**`,
 * `**bold** at the start`, `_italic_`, `[list] words`, `[table] words`, `[figure]`; `…` is an ordinary paragraph and
 * `¶` a line break within one.
 */
export function writeStory(written: string): Line[] {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(readLine);
}

function readLine(written: string, at: number): Line {
  const text = written === '…' ? (ordinary[at % ordinary.length] ?? '') : written.replaceAll('¶', '\n');
  const plain = { at, bold: false, italic: false };
  const heading = /^(#{1,6}) (.*)$/s.exec(text);
  if (heading?.[1] && heading[2]) {
    const level = heading[1].length as NonNullable<Line['level']>;
    return { ...plain, text: heading[2], level, bold: true, kind: 'heading' };
  }
  const other = /^\[(?:list|table|figure|quote)\] ?(.*)$/s.exec(text);
  if (other) return { ...plain, text: other[1] ?? '', kind: 'other' };
  const italic = /^_(.*)_$/s.exec(text);
  if (italic?.[1]) return { ...plain, text: italic[1], italic: true, kind: 'paragraph' };
  const bold = /^\*\*(.*?)\*\*(.*)$/s.exec(text);
  if (bold?.[1] && !bold[2]) return { ...plain, text: bold[1], bold: true, kind: 'paragraph' };
  if (bold?.[1])
    return {
      ...plain,
      text: `${bold[1]}${bold[2]}`,
      boldStart: bold[1],
      bold: false,
      italic: false,
      kind: 'paragraph',
    };
  return { ...plain, text, kind: 'paragraph' };
}
