import { typeOfCode } from './codes';
import { issuerPhrase } from './issuerPhrase';
import { type TypeWords, lastTypeIn, typeAbbreviations } from './words';

/** What the words before a symbol say: where the reference begins, its type, and an issuer named in between. */
export type Lead = { start: number; type?: string; issuer?: string; numbered: boolean; form: boolean };

const reach = 140;
const abbreviation = new RegExp(`(?<![\\p{L}\\d])(${typeAbbreviations})\\s{0,2}(?:số\\s?:?\\s?)?$`, 'u');
const numberWord = /(?<![\p{L}\d])số\s{0,2}:?\s{0,2}$/iu;
const form =
  /(?<![\p{L}])(?:mẫu|mẫu\sbiểu|biểu|biểu\smẫu|phụ\slục|tờ\skhai|bảng|hóa\sđơn|tcvn|qcvn|phiếu|đề|mã)(?:\ssố)?\s{0,2}:?\s{0,2}$/iu;
const adjective =
  '(?:\\s(?:hỏa\\stốc|hoả\\stốc|khẩn|mật|thượng\\skhẩn|liên\\sngành|liên\\stịch|chuyên\\sđề|đặc\\sthù|hành\\schính|riêng))?';
const plainGap = new RegExp(`^${adjective}\\s{0,2},?\\s{0,2}(?:s[ốô]\\s{0,2}:?|:)?\\s{0,2}$`, 'iu');
const issuerGap = new RegExp(
  `^\\s(?:của|do)\\s(${issuerPhrase})\\s(?:ban hành\\s)?số\\s{0,2}:?\\s{0,2}$`,
  'iu',
);
/** The name of a law stands between the word and the symbol. */
const lawGap = /^\s[^.;:()\d“”"]{2,110}(?:\snăm\s\d{4})?,?\s(?:số\s?:?\s?)?\(?$/u;
/** "Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự số …" begins with its own word. */
const changing = /(?<![\p{L}])luật\ssửa\sđổi[^.;()\d]{0,60}\scủa\s(?:các\s)?$/iu;
const laws = /^(?:Luật|Bộ luật|Pháp lệnh)$/;

function readGap(gap: string, type: string, law: boolean): { issuer?: string } | undefined {
  if (/^\s(?:số\s)?$/u.test(gap) || plainGap.test(gap)) return {};
  const issuer = /^\s(?:của|do)\s/iu.test(gap) ? issuerGap.exec(gap)?.[1] : undefined;
  if (issuer) return { issuer };
  return law && laws.test(type) && lawGap.test(gap) ? {} : undefined;
}

/** Nearly always the type stands close by; the rest of the reach is only read when it does not. */
function lastType(before: string): TypeWords | undefined {
  const skipped = Math.max(0, before.length - 50);
  const close = lastTypeIn(before.slice(skipped));
  if (!close) return lastTypeIn(before);
  return { ...close, start: close.start + skipped, end: close.end + skipped };
}

/** Reads at most 140 characters before `start`, none before `floor`; `law` says that a law's name may stand in between. */
export function readLead(text: string, start: number, law: boolean, floor = 0): Lead {
  const before = text.slice(Math.max(floor, start - reach), start);
  const from = start - before.length;
  const numbered = numberWord.test(before.slice(-12));
  const isForm = form.test(before.slice(-24));
  const near = before.slice(-20);
  const short = abbreviation.exec(near);
  if (short?.[1]) {
    const name = short[1] === 'VB' ? 'Văn bản' : typeOfCode(short[1])?.name;
    return {
      start: start - near.length + short.index,
      numbered,
      form: isForm,
      ...(name ? { type: name } : {}),
    };
  }
  const last = lastType(before);
  if (last) {
    const gap = readGap(before.slice(last.end), last.type, law);
    const changed =
      gap && last.type !== 'Bộ luật' && laws.test(last.type)
        ? changing.exec(before.slice(0, last.start))?.index
        : undefined;
    if (changed !== undefined) return { start: from + changed, type: 'Luật', numbered, form: isForm };
    if (gap) return { start: from + last.start, type: last.type, numbered, form: isForm, ...gap };
  }
  return { start, numbered, form: isForm };
}
