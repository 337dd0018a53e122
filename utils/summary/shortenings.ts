/** Titles, addresses and the like: the full stop after them never ends a sentence. */
const TITLES = new Set(
  (
    'PGS GS TS TSKH ThS Ths BS BSCKI BSCKII CKI CKII DS KS KTS LS CN CVCC NCS NSND NSƯT NGND NGƯT NXB Nxb ' +
    'Đ/c đ/c Đc đc Cty CTy HLV ĐBQH Gs Bs HT ĐĐ NS CTCP DNTN TNHH tr Vd vd Cllr Lt Col Sgt Capt Fig tel Tel Mr Mrs Ms Dr Prof Gen Sen Rep Gov Hon St No e.g i.e cf vs'
  ).split(' '),
);
/** They stand before a name ("TP. Vinh") and end sentences as well ("khắp TP. Các điểm tiêm …"). */
const PLACES = new Set(
  'TP Tp T.P TX Tx TT KP QL ĐT TL KCN CCN ĐH CĐ THPT THCS NH Inc Ltd Corp Co Jr Sr'.split(' '),
);
const MONTHS = new Set('Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec'.split(' '));

/** Words that begin sentences and hardly ever a name. */
const OPENERS = new RegExp(
  '^(?:(?:Các|Những|Theo|Trong|Tại|Ông|Sau|Khi|Để|Ngoài|Tuy|Ngày|Sáng|Chiều|Tối|Trước|Hiện|Việc|Nhiều|Nếu|Cũng|Qua|' +
    'Trên|Với|Đến|Đây|Hai|Gia đình|Anh|Chị|Bà|Y|Nam|Công ty|Cùng|Qua|Trong|Khoảng|Từ khi|Đồng thời|Đồng chí|Bên cạnh|Do đó|Vì vậy|Nhờ|Được|Bị|Đối tượng|Ảnh|Như|Tôi|Chúng tôi|Cơ quan|Công an|' +
    'The|It|He|She|They|This|That|In|On|At|A|But|And|We|After)[ :])',
  'u',
);
const CLASSIFIER =
  /(?:khu|cấp|quý|khóa|khoá|loại|hạng|nhóm|lớp|khối|mức|độ|tổ|bảng|điểm|vitamin|phần|class|group) $/iu;

/**
 * Whether a full stop belongs to a shortened word instead of ending a sentence.
 * `before` ends just ahead of the stop, `after` begins with the word that follows it.
 */
export function isShortening(before: string, after: string): boolean {
  const token = /(?<![^\s("“‘«[,;:–])[^\s("“‘«[,;:–]*$/u.exec(before)?.[0] ?? '';
  const last = token.slice(token.lastIndexOf('.') + 1);
  if (TITLES.has(last) || TITLES.has(token)) return true;
  if (MONTHS.has(last)) return /^\d/.test(after);
  if (PLACES.has(token) || PLACES.has(last)) return !OPENERS.test(after);
  if (/Ảnh: ?(?:\p{Lu}\.)+\p{Lu}$/u.test(before)) return false;
  if (!/^\p{Lu}$/u.test(last) || /^[ÁÝ]$/u.test(last)) return false;
  // Behind an initial stands the rest of a name, or a word that opens a sentence: that has accents and goes on small.
  if (/^(?=\p{L}*\P{ASCII})\p{L}+ \p{Ll}/u.test(after.normalize('NFC'))) return false;
  return !OPENERS.test(after) && !CLASSIFIER.test(before.slice(0, before.length - token.length));
}
