/** How official Vietnamese (and English) prose marks what matters in a sentence and what does not. */
const DATE = /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?![\d/-])|(?:ngày|tháng) \d/iu;
const DOCUMENT =
  /\p{N}\/\p{Lu}|\p{N}-\p{Lu}{2}|\p{N}\/\p{N}{4}\/|(?:Nghị (?:định|quyết)|Quyết định|Thông tư|Chỉ thị|Luật) (?:số )?\p{N}/u;
/** "Giao" hands a task over, unless it is half of another word: giao thông, bàn giao; so with "ký". */
const DECISION =
  /(?<!\p{L})(?:quyết (?:định|nghị)|ban hành|phê duyệt|thông qua|yêu cầu|(?<!(?:đăng|chữ) )ký|(?<!(?:bàn|chuyển|ngoại|tiếp|trực|tuyến|nút) )giao(?! (?:thông|lưu|dịch|ban|tiếp|hữu|cắt|hàng|với))|đề nghị|kiến nghị|khởi công|khánh thành|công bố|bổ nhiệm|kỷ luật|nhất trí|thống nhất|cam kết|khởi tố|tuyên phạt|xử phạt|phân bổ|đặt mục tiêu|giữ chức|approved|decided|announced|signed)(?!\p{L})/giu;
const AUTHORITY =
  /Chính phủ|Thủ tướng|Quốc hội|Bộ (?:trưởng|\p{Lu})|UBND|HĐND|Ủy ban|Uỷ ban|Thành ủy|Tỉnh ủy|Ban Bí thư|Chủ tịch|Sở \p{Lu}|Government|Minister|Council|Department|Agency|Committee/u;
const PRAISE =
  /đánh giá cao|ghi nhận|biểu dương|vui mừng|trân trọng|c[ảá]m ơn|chúc mừng|nỗ lực|cố gắng|tin tưởng|mong muốn|phấn khởi|tốt đẹp|nhiệt liệt|hoan nghênh|tự hào|quyết tâm|vẻ vang|nô nức|bổ ích|pleased|proud|thank/giu;
const ATTENDANCE =
  /^(?:(?:Cùng |Tham |Tới |Đến |Về )?[Dd]ự [^,.]{0,60}có|Đến viếng [^,.]{0,30}có|Cùng (?:dự|đi|tham dự)|(?:Đón|Tiếp) [^.]{0,80} có |Về phía)|^[^,.]{5,80} (?:trong (?:một )?lần|phát biểu (?:chỉ đạo )?(?:tại|trước)) [^,.]{0,60}\.$|(?<!\p{L})(?:chủ trì|(?:tham |đến |cùng )?dự)(?: và (?:chỉ đạo|điều hành|phát biểu(?: khai mạc| bế mạc| kết luận| chỉ đạo)?))? (?:[Hh]ội nghị|buổi \p{L}+|cuộc họp|phiên họp|[Ll]ễ|[Đđ]ại hội)\.$/u;
/** A task of a list of tasks: who is to do it was said before. */
const TASK =
  /^(?:Tiếp tục|Tăng cường|Đẩy mạnh|Thực hiện(?! Kế hoạch|,)|Triển khai|Chủ động|Bám sát|Coi trọng|Làm tốt|Tập trung|Duy trì|Hoàn thành|Xây dựng|Tổ chức|Rà soát|Nâng cao|Phối hợp|Hướng dẫn|Tham mưu|Chỉ đạo|Quán triệt|Phát huy|Đổi mới|Kịp thời|Đã|Phải|Cần|Thẩm định|Chuẩn bị|Đảm bảo|Bảo đảm|Nghiên cứu|Tuyên truyền|Khắc phục|Giao|Đồng thời) (?!\p{Lu})/u;
const FIRST_PERSON = /(?<!\p{L})(?:tôi|chúng tôi|chúng ta|mình|em|I|we|our)(?!\p{L})/iu;
const DATED = /^(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Vừa qua|Mới đây|Theo|Tại|On |In )/u;
const NAME = /(?<=\s)\p{Lu}/gu;

/** What the wording of a sentence of so many syllables says about its weight, each between 0 and 1. */
export function readWording(text: string, syllables: number) {
  return {
    semicolons: Math.min(3, count(text, /;/gu)) / 3,
    date: Number(DATE.test(text)),
    document: Number(DOCUMENT.test(text)),
    decision: Math.min(2, count(text, DECISION)) / 2,
    authority: Number(AUTHORITY.test(text)),
    praise: Math.min(2, count(text, PRAISE)) / 2,
    attendance: Number(ATTENDANCE.test(text)),
    task: Number(TASK.test(text)),
    quote: Number(isUnbalanced(text)),
    firstPerson: Number(FIRST_PERSON.test(text)),
    question: Number(/\?["”]?$/u.test(text)),
    dated: Number(DATED.test(text)),
    names: Math.min(1, count(text, NAME) / (syllables || 1)),
  };
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** A quotation mark without its partner: a piece of somebody's longer speech. */
function isUnbalanced(text: string): boolean {
  return count(text, /“/gu) !== count(text, /”/gu) || count(text, /"/gu) % 2 === 1;
}
