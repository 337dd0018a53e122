import { countSyllables, shareOfCapitals } from './text';

/** What the name of an office, a unit of government or its site begins with. */
const head =
  '(?:(?:cổng|trang) (?:thông tin|giao tiếp|tin)|cổng dịch vụ công|cổng ttđt|trang ttđt|báo điện tử|ủy ban|uỷ ban|ubnd|ubmttq|hđnd|hội đồng nhân dân|mặt trận tổ quốc|bộ|sở|tổng cục|cục|chi cục|vụ|viện|thanh tra|kho bạc|thuế|hải quan|công an|bộ chỉ huy|tòa án|toà án|viện kiểm sát|văn phòng|phòng|ban|đảng bộ|đảng ủy|đảng uỷ|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|quận ủy|quận uỷ|trung tâm|trường|đại học|học viện|bệnh viện|trạm y tế|hội|liên đoàn|liên minh|tỉnh đoàn|thành đoàn|huyện đoàn|tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|quỹ|thư viện|bảo tàng|đài|tạp chí|cơ quan)';
/** What makes another word of it: "phòng chống", "hội nghị", "bộ đội", "trường hợp". */
const otherWord =
  '(?! (?:chống|ngừa|bệnh|cháy|dịch|nghị|thảo|thi|thao|chợ|diễn|hợp|đội(?! biên phòng tỉnh)|máy|tiêu chí|luật|án|việc|mùa|đông|xuân|hành|thu nhập|suất|giá trị|hữu|học sinh|viên)(?!\\p{L}))';
const named = new RegExp(`^${head}(?!\\p{L})${otherWord}`, 'iu');

/** Words in small letters that stand within such names. Whatever does more than name has others. */
const within = new Set(
  (
    'và của các thông tin điện tử giao tiếp dịch vụ công trực tuyến nhân dân tỉnh thành phố quận huyện thị xã trấn phường xã khu vực vùng ' +
    'quản lý dự án đầu tư xây dựng khu công nghiệp kinh tế phát triển quỹ đất hành chính phục vụ đảng bộ ủy uỷ ban chấp chỉ huy quân sự biên phòng ' +
    'hội đồng đoàn đại biểu quốc dân tộc tôn giáo tổ chức nội chính tuyên giáo vận kiểm tra văn hóa hoá thể thao du lịch nông thôn môi trường y tế ' +
    'giáo dục đào tạo khoa học công nghệ tài chính kế hoạch thống kê lao động thương binh xã hội giao vận tải tư pháp thanh niên phụ nữ cựu chiến binh ' +
    'công đoàn liên hiệp khoa đa tiểu trung cơ sở phổ mầm non cao đẳng đại kiểm soát bệnh tật sát lâm thú nuôi trồng thủy lợi sản chi nhánh trực thuộc ' +
    'báo tạp chí phát thanh truyền hình bảo tàng thư viện việt nam thường trực huyện ngoại vụ lưu trữ hỗ trợ doanh nghiệp xúc tiến thương mại khuyến phòng chống thủ thiên tai tổng hợp tìm kiếm cứu nạn cháy chữa'
  ).split(' '),
);
/** They do something: in capitals nothing else tells a title from a name. */
const verb =
  /(?<!\p{L})(?:triển khai|tổ chức (?:hội|lễ|lớp|tập|thi|đoàn|họp|chương)|họp|khai mạc|bế mạc|thông báo|ban hành|tập huấn|tổng kết|sơ kết|làm việc|đẩy mạnh|tăng cường|công bố|trao|tiếp (?:xúc|dân|công|đoàn|nhận)|ra mắt|phát động|thăm|tặng|gặp|giúp|bị|thảo luận|ra quân|xử phạt|hưởng ứng|kỷ niệm|chúc mừng|tham gia|nâng cao|đối thoại|ký kết|góp ý|khởi công|khánh thành|không|nào|là|dâng|đạt|được|sẽ|đã|với|về|tại|cho|năm|ngày|từ|lần)(?!\p{L})/iu;

/** Whether a line that begins with an office's name says what it does. */
export const tellsMore = (text: string): boolean => verb.test(text) || /(?<!\p{L})có(?!\p{L})/iu.test(text);

/**
 * Whether a line is the name of an office, a place or its site, and says nothing of it: "Sở Xây dựng tỉnh An Bình", but not
 * "Sở Xây dựng tập huấn đấu thầu". Vietnamese alone.
 */
export function isOfficeName(text: string): boolean {
  const begun = named.exec(text)?.[0].length;
  if (!begun || /[\p{N}:?!“”"…]/u.test(text) || verb.test(text) || countSyllables(text) > 16) return false;
  if (shareOfCapitals(text) > 0.9) return true;
  return (text.slice(begun).match(/\p{L}+/gu) ?? []).every(
    (word) => /^\p{Lu}/u.test(word) || within.has(word),
  );
}
