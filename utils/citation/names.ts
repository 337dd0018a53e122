import { oneLine } from './line';

/** Vietnamese names and agencies stay whole (`literal`) and are never turned round. */
export type Name = { literal: string } | { family: string; given: string };

const label =
  /^(?:(?:tin|bài viết|bài|ảnh|tác giả|sưu tầm|st|người viết|thực hiện|t\/h|biên tập|người đăng|viết bởi|by|written by|author)(?:\s?(?:,|và|&|-|\/)\s?|\s)?)+\s?:?\s(?=\S)/iu;
const agency =
  /^(?:ban|bộ|sở|phòng|hội|chi cục|tổng cục|cục|vụ|viện|trung tâm|ủy ban|uỷ ban|văn phòng|báo|tạp chí|cổng|đài|công an|tòa án|toà án|liên đoàn|mặt trận|trường (?:thpt|thcs|tiểu học|mầm non|đại học|cao đẳng)|đoàn (?:thanh niên|trường|cơ sở|phường|xã)|phường|xã|huyện|quận|tỉnh|thành phố|quản trị|the)(?![\p{L}])|(?<![\p{L}])(?:office|department|ministry|agency|committee|staff|press)(?![\p{L}])/iu;
const role =
  /(?<![\p{L}])(?:phó|trưởng|giám đốc|chủ tịch|bí thư|cán bộ|chuyên viên|phóng viên|cộng tác viên|ctv|pv|editor|reporter|correspondent)(?![\p{L}])/iu;
const surnames = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao cao luong truong ta to ha chu quach lam luu'.split(
    ' ',
  ),
);

/** One to seven capitalised syllables, as names of people are written; "BBT" and "Ban Tổ chức" are not. */
function isPerson(text: string): boolean {
  const syllables = text.split(' ');
  if (syllables.length > 7 || agency.test(text) || role.test(text)) return false;
  const capitals = syllables.filter((syllable) => /^\p{Lu}{2,}$/u.test(syllable)).length;
  if (capitals > 0 && (capitals < syllables.length || capitals === 1)) return false;
  return syllables.every(
    (syllable) => /^\p{Lu}/u.test(syllable) || /^(?:de|van|von|der|da|la|le)$/.test(syllable),
  );
}

function isVietnamese(text: string, language: string): boolean {
  if (language === 'vi' || /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text)) return true;
  return surnames.has((text.split(' ')[0] ?? '').toLowerCase());
}

function toName(text: string, language: string): Name {
  const parts = /^(.+)\s(\S+)$/u.exec(text);
  if (!parts || !isPerson(text) || isVietnamese(text, language)) return { literal: text };
  return { given: parts[1] ?? '', family: parts[2] ?? '' };
}

/**
 * The authors in a byline, in its order. What a person's name is followed by ("(phường Hương Xuân)", "Phó Chi cục
 * trưởng", "Hội Nông dân tỉnh") is left out; an agency that stands first or alone is the author, whole.
 */
export function authorsOf(byline: string, language = 'vi'): Name[] {
  const line = oneLine(byline).replace(label, '');
  const bare = line.replace(/(?<!\s)\s*\([^()]*\)/gu, '').trim() || line;
  const pieces = bare
    .split(/(?:(?<!\s)\s+)?[,;&/|]\s*|(?<!\s)\s+(?:[-–—]|và|and)\s+/u)
    .map((piece) => piece.replace(/^[\s.:–-]+|(?<![\s.:–-])[\s.:–-]+$/gu, ''))
    .filter(Boolean);
  const people = pieces.filter(isPerson);
  const [first] = pieces;
  if (first === undefined) return [];
  if (people[0] === first) return people.map((person) => toName(person, language));
  return [{ literal: bare.replace(/(?<![\s.,;:–-])[\s.,;:–-]+$/u, '') }];
}
