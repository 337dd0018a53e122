import { countedLength } from './counted';

/** A figure of the text with its unit and what it counts; `text.slice(start, end)` is `figure.text`. */
export interface KeyFigure {
  text: string;
  start: number;
  end: number;
  kind: 'quantity' | 'money' | 'percent' | 'deadline' | 'effective';
  /** The number, day or span of time alone, as printed: "1.200", "5,6", "01/7/2025". */
  value: string;
  /** Its unit and what it counts, or what happens on the day: "tỷ đồng", "hội nghị trực tiếp", "trước ngày". */
  unit: string;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = '(?:0?[1-9]|[12]\\d|3[01])';
const NUMBERED_MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:[/.-]\\d{4})';
/** "ngày 17.12", "31-12-2024", "30/6", "5 tháng 9 năm 2025", "tháng 9/2025", "quý IV": with dots and hyphens only where it can be no other number. */
const DAY =
  `(?:ngày ${DATE}(?:[/.-]${NUMBERED_MONTH}${YEAR}?| tháng ${NUMBERED_MONTH}(?: năm \\d{4})?| hằng tháng)|` +
  `${DATE}(?:/${NUMBERED_MONTH}(?:/\\d{4})?|[.-]${NUMBERED_MONTH}${YEAR}| tháng ${NUMBERED_MONTH}(?: năm \\d{4})?| ${MONTH}(?: \\d{4})?| hằng tháng)|` +
  `${MONTH} ${DATE}(?:, \\d{4})?|tháng ${NUMBERED_MONTH}(?:/\\d{4}| năm \\d{4})?|quý (?:[IV]{1,3}|\\d)(?:/\\d{4}| năm \\d{4})?)(?![\\d/%]|[.,]\\d)`;
const CLOCK = '(?:\\d{1,2}(?:h\\d{0,2}|:\\d{2}| giờ(?: \\d{1,2}(?: phút)?)?)(?:,)? )?';
const TIMED: readonly [KeyFigure['kind'], RegExp][] = [
  [
    'effective',
    new RegExp(
      `(?<!\\p{L})(?:(?:(?:hết |không còn |chưa |mất |(?:tạm )?ng(?:ư|ừ)ng )?(?:có )?hiệu lực(?: thi hành)?(?: kể)?(?: từ| vào)?|(?:áp dụng|thực hiện|thi hành)(?: kể)?(?: từ| vào|(?= ngày))) (?:${CLOCK}${DAY}|ngày (?:ký|ban hành))|` +
        `(?:takes? effect|effective|in force|with effect)(?: on| from)? ${DAY})`,
      'giu',
    ),
  ],
  [
    'deadline',
    new RegExp(
      `(?<!\\p{L})(?:(?:(?:hoàn thành|xong) )?(?<!(?:sinh|cấp|(?<!đăng )ký|ban hành|thành lập|(?<!thành )xây dựng|tuyển dụng|phát hành|sử dụng|xảy ra) )trước|(?:chậm|muộn) nhất(?: là| vào| trước| trong)?(?: đến)?|` +
        `hạn (?:chót|cuối|nộp)(?: nộp)?(?: hồ sơ)?(?: là|:)?(?: đến)?|(?<=(?:nộp|nhận)(?: hồ sơ)?:? )đến|gia hạn đến|(?<!(?:tính|lũy kế|dư|thu|chi) )đến hết|hoàn thành trong|before|by|until) ${CLOCK}${DAY}|` +
        `(?<!\\p{L})từ ${CLOCK}${DAY} đến (?:hết )?${CLOCK}${DAY}|` +
        '(?<!\\p{L})(?:trong (?:vòng|thời hạn)|thời hạn(?: giải quyết)?(?: là)?|không quá|hoàn thành trong) \\d{1,3} (?:ngày|tháng|tuần|giờ)(?: làm việc)?(?!\\p{L}| (?:qua|trước|gần đây))|' +
        '(?<!\\p{L})within \\d{1,3} (?:working |business )?(?:days|weeks|months|hours)',
      'giu',
    ),
  ],
];

const NUMBER =
  /(?<![\p{L}\p{N}_/.,\-–:=@]|\p{N}[ \u00a0\u202f](?=\d{3}(?!\d)))[-−]?(?:US\$|VND ?|USD ?|EUR ?|[$€£])?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,4})?|\d{1,6}(?:[.,]\d{1,4})?|\d{1,3}\/\d{1,3})(?:(?:\s?[-–]\s?| đến )\d{1,4}(?:[.,]\d+)?(?=[ %]))?(?![\d_]|[.,/-]\p{N}|\/\p{Lu}|-\p{Lu})/gu;
const CURRENCY = /US\$|VND|USD|EUR|[$€£]/u;
/** How a number is compared and which way it moved, as far as it stands right before it. */
const LEAD =
  /(?<!\p{L})(?:(?:(?:không |chưa )?(?:tăng|giảm)(?: trưởng| thêm| mạnh| vọt)?(?: tới| lên| xuống)?(?: còn)?|(?:không |chưa )?(?:vượt(?: quá)?|đạt|chiếm)|rose|fell|up|down) ){0,2}(?:(?:(?:không |chưa )?(?:(?:thấp|cao|nhiều|ít|lớn|nhỏ|rẻ|đắt|dài) )?hơn|(?:không |chưa )?(?:trên|dưới)|(?:không |chưa )quá|gần|khoảng|ít nhất|tối thiểu|tối đa|tổng cộng|(?:không |chưa )(?:tới|đến)|âm|nearly|about|over|more than|at least) )?$/iu;
/** "số 12", "Điều 5", "ngày 16", "khóa 12": the number is a name. */
const NAMED =
  /(?:độ \d,|(?<!(?:tổng|con) )số|điều|khoản|(?<!(?:dứt|thời|trọng|cao|địa) )điểm|mục|khóa|khoá|thứ|lớp|quận|phường|(?<!(?:xuất|trợ|cung|phân|nâng|đã|sẽ|được|và|phê) )cấp|hạng|vòng|phương án|đội|chương trình|sư đoàn|binh đoàn|vành đai|thôn|km|highway|flight|bản|loại|quý|ngày|tháng|năm|lúc|ngõ|đường|lộ|tầng|bảng|phụ lục|trang|bước|nhóm|đợt|giai đoạn|đến|trung ương|(?:nghị|quyết) (?:định|quyết)|thông tư|chỉ thị|luật|sáng|trưa|chiều|tối|phiên bản|hotline:?|điện thoại:?|tel:?|chương|phần|câu|khu|tổ|article|section|type|độ|no\.?|\d\s?k?m|\/\s?k?m) $/iu;
const PERCENT = /^\s?%(?:\/(?:năm|tháng|ngày|quý)(?!\p{L}))?/u;
const MONEY =
  /^(?:\s?(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm|million|billion|thousand)(?: \d{1,3}(?= (?:nghìn|ngàn|triệu)))?){0,3}\s?(?:đồng(?! (?:chí|bào|ý|đội))|VND|VNĐ|USD|EUR|[Ee]uro|đô la(?: Mỹ)?|yên|bảng(?: Anh)?|đ)(?!\p{L})(?:\/(?:học (?:sinh|viên|kỳ)|thí sinh|tín chỉ|dự án|sinh viên|hộ dân|gia đình|hồ sơ|lao động|trường hợp|bệnh nhân|ngày công|nhân khẩu|phương tiện|kWh|USD|m[23²³]|\p{Ll}+)){0,3}/u;
/** As British news writes it: £2.4bn. */
const SHORT_SCALE = /^(?:bn|tn|mn|m|k)(?!\p{L})/u;
const SCALE = /^ (?:nghìn|ngàn|triệu|tỷ|tỉ|million|billion|thousand)(?: (?:tỷ|tỉ))?(?!\p{L})/u;
const PRISON = /^ năm(?: \d{1,2} tháng)? tù/u;
const UNIT =
  /^ ?(?:k?m ?[23²³]|km|ha|kg|g|[mc]m|m|[MG]Wh?|kWh?|kV|°C|độ C|điểm %)(?:\/(?:h|s|giờ|giây|ngày(?: đêm)?|năm|tháng|ha)(?![\p{L}\d]))?(?![\p{L}\d])/u;

/** Without a number there is no figure, but for a day that has only a name. */
const COUNTABLE = /\p{N}|ngày (?:ký|ban hành)/iu;

/**
 * The key figures of an NFC text, in order, none overlapping. Dates, years, phone and document numbers are none.
 * @param language what a number counts is only known in Vietnamese and English; elsewhere it takes a unit to be one.
 */
export function keyFigures(text: string, language = 'vi'): KeyFigure[] {
  if (!COUNTABLE.test(text)) return [];
  const counts = language === 'vi' || language === 'en';
  const found: KeyFigure[] = [];
  for (const [kind, pattern] of TIMED) {
    for (const match of text.matchAll(pattern)) {
      found.push({ ...timedParts(match[0]), start: match.index, end: match.index + match[0].length, kind });
    }
  }
  const timed = withoutOverlaps(found.sort((a, b) => a.start - b.start));
  const numbers: KeyFigure[] = [];
  let next = 0;
  for (const match of text.matchAll(NUMBER)) {
    const figure = readNumber(text, match[0], match.index, counts);
    if (!figure) continue;
    while ((timed[next]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) next++;
    // "1 tỷ 234 triệu đồng" is one figure.
    const isNew = figure.start >= (numbers.at(-1)?.end ?? 0);
    if (isNew && (timed[next]?.start ?? Number.POSITIVE_INFINITY) >= figure.end) numbers.push(figure);
  }
  return [...timed, ...numbers].sort((a, b) => a.start - b.start);
}

function readNumber(text: string, number: string, at: number, counts: boolean): KeyFigure | undefined {
  const end = at + number.length;
  const before = text.slice(Math.max(0, at - 40), at);
  const rest = text.slice(end, end + 150);
  const lead = LEAD.exec(before)?.[0] ?? '';
  const make = (kind: KeyFigure['kind'], length: number): KeyFigure => {
    const start = at - lead.length;
    const unit = `${text.slice(end, end + length)} ${CURRENCY.exec(number)?.[0] ?? ''}`.trim();
    return {
      text: text.slice(start, end + length),
      start,
      end: end + length,
      kind,
      value: number.replace(CURRENCY, '').trim(),
      unit,
    };
  };
  const percent = PERCENT.exec(rest);
  if (percent) return make('percent', percent[0].length);
  const money = MONEY.exec(rest);
  if (money) return make('money', money[0].length);
  const scale =
    (SCALE.exec(rest) ?? (CURRENCY.test(number) ? SHORT_SCALE.exec(rest) : null))?.[0].length ?? 0;
  const prison = PRISON.exec(rest);
  if (prison) return make('quantity', prison[0].length);
  if (CURRENCY.test(number)) return make('money', scale);
  const unit = UNIT.exec(rest.slice(scale));
  if (unit) return make('quantity', scale + unit[0].length);
  if (!scale && isName(number, before, lead)) return undefined;
  const counted = counts ? countedLength(rest.slice(scale)) : 0;
  if (counted) return make('quantity', scale + counted);
  return /(?:tỷ|tỉ)$/u.test(rest.slice(0, scale)) ? make('money', scale) : undefined;
}

/** Whether a number stands for a year, a phone or names a thing instead of counting one. */
function isName(number: string, before: string, lead: string): boolean {
  if (/^0\d/u.test(number) || /^(?:19|20)\d\d\s?[-–]/u.test(number)) return true;
  if (/^(?:19|20)\d\d$/u.test(number) && !lead) return true;
  return !/\d[.,]\d/u.test(number) && NAMED.test(before.slice(0, before.length - lead.length));
}

/** Of two that overlap ("thực hiện từ 1/6", "từ 1/6 đến 15/6") the longer one says more. */
function withoutOverlaps(figures: readonly KeyFigure[]): KeyFigure[] {
  const kept: KeyFigure[] = [];
  for (const figure of figures) {
    const last = kept.at(-1);
    if (!last || figure.start >= last.end) kept.push(figure);
    else if (figure.end - figure.start > last.end - last.start) kept[kept.length - 1] = figure;
  }
  return kept;
}

/** "trước ngày 15/7/2025": the day, and what is said of it. */
function timedParts(text: string): { text: string; value: string; unit: string } {
  const at = Math.max(0, text.search(/(?:tháng|quý) [\dIV]|\p{N}/u));
  return { text, value: text.slice(at), unit: text.slice(0, at).trim() };
}
