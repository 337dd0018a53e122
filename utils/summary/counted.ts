/** Words that end what a number counts: with them the sentence goes on. */
const STOPS = new Set(
  (
    'và với cho của tại trong được đã đang sẽ là để ở từ do nhằm trên dưới về so theo bị có gồm đến tới không này đó khi vào thuộc ' +
    'qua bằng hoặc phải cũng còn mà thì như ra lên xuống tăng giảm đạt chiếm tham dự đều cùng bao vừa nay trước sau đối hay thực ' +
    'hoàn sống bị nhận hiện nêu mỗi giữa cần chưa vẫn nữa khác nhưng các những căn bế kể rồi dựa từng trở nhiều mọi ngay nhờ'
  ).split(' '),
);
const ENGLISH_STOPS = new Set(
  'of in to at and the for were was are is have has had by on with from who will that which or as a an after before when if than under over per between within'.split(
    ' ',
  ),
);
/** After a comma these still belong to what is counted: "cán bộ, đảng viên", "xã, phường". */
const PAIR =
  /^, (?:đảng viên|công chức|viên chức|chiến sĩ|người lao động|phường|thị trấn|ngành|đơn vị|cá nhân|hội viên|đoàn viên|thành phố|huyện|địa phương|hộ dân|phóng viên|giáo viên|sinh viên|thị xã|giải pháp|kiến nghị|hiện vật)(?!\p{L})/u;
const WORD = /^[ \u00a0](\p{Ll}[\p{L}\d²³]*)/u;
/** Times, ages and spans of the year count nothing a reader wants listed. */
const USELESS = /^ (?:giờ|phút|tuổi|năm|(?:ngày|tháng) \d|h\d|tháng (?:đầu|cuối|qua|tới)|sao)(?!\p{L})/u;
/** Nouns whose first syllable is one of the stops. */
const NOUN =
  /^[ \u00a0](?:dự án|bị can|bị cáo|bị hại|đối tượng|căn (?:nhà|hộ)|hiện vật|hoàn cảnh|nhận định|thực tập sinh|sống|bao (?!gồm))(?!\p{L})/u;
/** They end what is counted, though it may begin with them: "35 viên chức năm 2025", "12 bác sĩ hạng III". */
const LATE_STOPS = new Set(
  'năm hạng lớp ngang sang gửi đi làm phụ trị chỉ giúp chia cấp quý tháng ngày số khóa loại since along lost said'.split(
    ' ',
  ),
);
/** The same, by the two words together: "21 chi bộ trực thuộc", but "15 hội nghị trực tiếp". */
const HALVES = /^[ \u00a0](?:(?:trực thuộc|phân loại|ước)(?!\p{L})|vùng [\p{Lu}\d])/u;
/** "15 ngày làm việc" is another span than 15 days. */
const WORKING = /^[ \u00a0](?:ngày|giờ) làm việc(?!\p{L})/u;
const MOST = 7;
/** Words of one syllable that say in what a thing is counted; most others are made of two. */
const COUNTERS =
  /^ (?:em|ca|lượt|hộ|bé|suất|giải|vụ|bài|tin|cây|con|lớp|đợt|loại|nhóm|điểm|người|trường|chiếc|cuộc|căn|công|đoàn|đội|nhà|tổ|xã|cơ|bộ|gói|khu|mẫu|mục|tổng|phần|quyển|cuốn|số|thôn|tấn|xe)(?!\p{L})/u;

/** How many characters of `rest` say what the number before it counts; 0 when they say nothing. */
export function countedLength(rest: string): number {
  if (USELESS.test(rest)) return 0;
  const atWork = WORKING.exec(rest);
  if (atWork) return atWork[0].length;
  let length = NOUN.exec(rest)?.[0].length ?? 0;
  let words = length > 0 ? 2 : 0;
  for (; words < MOST; words++) {
    const word = countedWord(rest, length, words);
    if (!word) break;
    length += word.length;
  }
  // It goes on, and most words are made of two syllables: better one whole word less than half of one.
  if (words === MOST && countedWord(rest, length, words) && !COUNTERS.test(rest))
    length = lengthOf(rest, MOST - 1);
  if (!length) return 0;
  length += PAIR.exec(rest.slice(length))?.[0].length ?? 0;
  return length + (/^\/\p{Ll}+[²³\d]?/u.exec(rest.slice(length))?.[0].length ?? 0);
}

/** The word at a place with the space before it, when it still belongs to what is counted. */
function countedWord(rest: string, at: number, before: number): string | undefined {
  const [whole, word = ''] = WORD.exec(rest.slice(at)) ?? [];
  if (before > 0 && HALVES.test(rest.slice(at))) return undefined;
  if (STOPS.has(word) || (before > 0 && LATE_STOPS.has(word))) return undefined;
  if (ENGLISH_STOPS.has(word) && /^[\x20-\x7e]*$/.test(rest.slice(0, at))) return undefined;
  return whole;
}

/** How long the first words are. */
function lengthOf(rest: string, words: number): number {
  let length = 0;
  for (let i = 0; i < words; i++) length += WORD.exec(rest.slice(length))?.[0].length ?? 0;
  return length;
}
