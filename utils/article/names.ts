import { normalize, shareOfCapitals } from './text';

/** Family names of nearly all Vietnamese, without which a short line is no signature. */
const familyNames =
  "An|Âu|Bạch|Bành|Bùi|Ca|Cao|Cầm|Chu|Châu|Cù|Cung|Dương|Doãn|Đàm|Đặng|Đào|Đậu|Điêu|Đinh|Đoàn|Đỗ|Đồng|Giang|Giàng|H'\\p{L}+|Hà|Hán|Hạ|Hoa|Hoàng|Hồ|Hồng|Huỳnh|Hứa|Khổng|Khúc|Kiều|Kim|La|Lã|Lại|Lâm|Lê|Lò|Lộc|Lưu|Lù|Lục|Lương|Lường|Ly|Lý|Ma|Mã|Mạc|Mai|Mẫn|Nghiêm|Ngô|Ngụy|Nguyễn|Nhữ|Ninh|Nông|Ong|Ông|Phạm|Phan|Phí|Phó|Phùng|Phương|Quách|Quản|Sầm|Sùng|Tạ|Tăng|Thạch|Thái|Thân|Thẩm|Thiều|Tiêu|Tô|Tôn|Tống|Trần|Triệu|Trịnh|Trương|Từ|Ty|Uông|Văn|Vàng|Vi|Viên|Võ|Vũ|Vương|Vừ|Xa|Y";

const familyName = new RegExp(`^(?:${familyNames})$`, 'iu');

/** Accounts of content systems, which sign in the author's place. */
const account =
  /^(?:admin\w*|administrator|quản trị(?: viên| hệ thống)?|super ?user|webmaster|editor|biên tập viên \d+|user\d*|root|test|bientap\w*|vanthu|(?:admin\s+){1,2}\w*)$/iu;

/** True for a name that is an account and not an author ("admin", "Quản trị Hội Nông dân"). */
export function isAccount(name: string): boolean {
  const text = normalize(name);
  return account.test(text) || /^(?:admin|quản trị)(?!\p{L})/iu.test(text) || /@/.test(text);
}

/** Where stories are shared: never a part of a name. */
const network =
  /(?<!\p{L})(?:facebook|zalo|twitter|youtube|tiktok|telegram|whatsapp|linkedin|email)(?!\p{L})/iu;

/** True for what looks like one person's name or pen name: up to six capitalised syllables, no verb, no figure. */
export function isPersonName(text: string): boolean {
  if (network.test(text)) return false;
  const syllables = normalize(text).split(/[ .]+/).filter(Boolean);
  if (syllables.length < 1 || syllables.length > 6) return false;
  if (!syllables.every((syllable) => /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(syllable))) return false;
  // One syllable is a pen name only when nothing else says otherwise; the caller decides.
  return syllables.length >= 2 || familyName.test(syllables[0] ?? '') || shareOfCapitals(text) < 0.5;
}

/** How surely a name is Vietnamese: its first syllable is a family name. */
export function startsWithFamilyName(text: string): boolean {
  return familyName.test(normalize(text).split(' ')[0] ?? '');
}
