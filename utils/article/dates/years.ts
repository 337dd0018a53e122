/**
 * A year as a text speaks of it: `closed` is being summed up, `planned` lies ahead, `held` simply is the year,
 * `school` names the first of the two years of a school year.
 */
export type YearMention = { year: number; role: 'closed' | 'summed' | 'planned' | 'held' | 'school' };

const year =
  /(?<![\p{L}])(?:năm\s(học\s)?|(?<=kế hoạch\s|nhiệm vụ\s|phương hướng\s))((?:19|20)\d{2})(?!\d)(?:\s?[-–]\s?((?:19|20)\d{2}))?/giu;
const roles: readonly [YearMention['role'] | 'other', RegExp][] = [
  [
    'other',
    /(?<![\p{L}])(?:đến|tới|từ|trước|sau|tầm nhìn|giai đoạn|nhiệm kỳ|thành lập|sinh|khoá|khóa|so với|cùng kỳ)(?![\p{L}])/giu,
  ],
  [
    'planned',
    /(?<![\p{L}])(?:triển khai|nhiệm vụ|dự kiến|phương hướng|kế hoạch|dự toán|chào đón|đón|mừng|chương trình|phát động)(?![\p{L}])/giu,
  ],
  ['summed', /(?<![\p{L}])(?:tổng kết|kết thúc)(?![\p{L}])/giu],
  ['closed', /(?<![\p{L}])(?:sơ kết|kết quả|đánh giá|báo cáo|tháng đầu|quý)(?![\p{L}])/giu],
];
const anniversary =
  /(?<!\d)(1\d{3}|20\d{2})\s{0,2}[-–]\s{0,2}(?:ngày\s)?(?:\d{1,2}[/.-]\d{1,2}[/.-])?(20\d{2})(?!\d)/gu;

/** The role is told by the last telling word since the year before it: "tổng kết … năm 2021, nhiệm vụ năm 2022". */
function roleOf(words: string): YearMention['role'] | 'other' {
  let best: YearMention['role'] | 'other' = 'held';
  let place = -1;
  for (const [role, pattern] of roles) {
    const last = [...words.matchAll(pattern)].at(-1);
    // A sum is a sum however its object is called: "tổng kết kế hoạch năm 2021".
    if (!last || (role === 'planned' && /tổng kết|sơ kết/iu.test(words))) continue;
    if (role === 'other' && words.length - last.index - last[0].length > 3) continue;
    if (last.index > place) [best, place] = [role, last.index];
  }
  return best;
}

/** The years a text names in words ("năm 2021"), with what it says of them; spans of plans and terms are left out. */
export function yearsIn(text: string): YearMention[] {
  const found: YearMention[] = [];
  let from = 0;
  for (const match of text.matchAll(year)) {
    const words = text.slice(Math.max(from, match.index - 90), match.index).replace(/^.*[.!?]\s/su, '');
    from = match.index + match[0].length;
    const role = roleOf(words);
    const first = Number(match[2]);
    if (match[1])
      found.push({
        year: role === 'summed' ? first + 1 : first,
        role: role === 'summed' ? 'held' : 'school',
      });
    else if (!match[3] && role !== 'other') found.push({ year: first, role });
  }
  for (const match of text.matchAll(anniversary)) {
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    if (/kỷ niệm|kỉ niệm/iu.test(before)) found.push({ year: Number(match[2]), role: 'held' });
  }
  return found;
}

/** The one year in this role; nothing when there is none or more than one. */
function only(role: YearMention['role'], mentions: readonly YearMention[]): number | undefined {
  const years = new Set(mentions.filter((mention) => mention.role === role).map((mention) => mention.year));
  return years.size === 1 ? [...years][0] : undefined;
}

/** "Tổng kết năm 2021, nhiệm vụ năm 2022" is said from September 2021 to April 2022. */
function betweenYears(month: number, past: number): number | undefined {
  if (month >= 9) return past;
  return month <= 4 ? past + 1 : undefined;
}

function alone(month: number, role: YearMention['role'], year: number): number | undefined {
  if (role === 'school') return month >= 8 ? year : year + 1;
  if (role === 'summed' && month <= 4) return month <= 2 ? year + 1 : undefined;
  // A plan is spoken of from the middle of the year before it.
  if (role === 'planned' && month > 5) return month === 12 ? year - 1 : undefined;
  return year;
}

/** Whether a text sums up one year and plans the next: nothing says more surely when it was written. */
export const isBetweenYears = (mentions: readonly YearMention[]): boolean => {
  const past = only('summed', mentions) ?? only('closed', mentions);
  return past !== undefined && only('planned', mentions) === past + 1;
};

/** The year in which a month lies, given how a text speaks of years; nothing when it could be one or the other. */
export function yearOfMonth(month: number, mentions: readonly YearMention[]): number | undefined {
  const planned = only('planned', mentions);
  const past = only('summed', mentions) ?? only('closed', mentions) ?? only('held', mentions);
  if (past !== undefined && planned === past + 1) return betweenYears(month, past);
  for (const role of ['held', 'school', 'closed', 'summed', 'planned'] as const) {
    const year = only(role, mentions);
    if (year !== undefined) return alone(month, role, year);
  }
  return undefined;
}
