/** How a text goes on to say what a document is about, right behind its number, day and issuer. */
const SUBJECT =
  /^,?\s(?:\(?khóa [IVX]+\)?,?\s)?((?:“[^“”]{5,200}”)|(?:về việc|về(?! (?:đích|đến|tới|nhà|nước))|quy định|hướng dẫn|phê duyệt|sửa đổi)\s[^.;:()\n“”]{3,200})/iu;
/** With these the sentence goes on about something else. */
const ELSEWHERE =
  /,?\s(?:gắn với|đã|sẽ|(?<!(?:không|chưa)\s)(?:được|phải|cần)|theo đó|trong đó|nhằm|để|tại|vừa|có hiệu lực|thì|của (?:Ủy ban|Hội đồng|Bộ|Chính phủ|Thủ tướng))(?!\p{L}).*$|,\slà(?!\p{L}).*$|,\s(?=(?:các|ngày|và|đồng chí|Ban|Sở|UBND|Bộ|Ủy ban|Thủ tướng|Chủ tịch)(?!\p{L})).*$/su;
const MOST = 40;

/**
 * What a document is about, where the text says it behind one of its mentions ("về công tác văn thư"); undefined
 * where it does not. `mentions` are offsets into the text.
 */
export function subjectOf(text: string, mentions: readonly { end: number }[]): string | undefined {
  for (const { end } of mentions) {
    const said = SUBJECT.exec(text.slice(end, end + 260))?.[1];
    const subject = said?.startsWith('“')
      ? said
      : said?.replace(ELSEWHERE, '').replace(/(?<![\s,–-])[\s,–-]+$/u, '');
    if (!subject) continue;
    const words = subject.split(/\s+/u);
    // "về việc" alone, or one word behind it, tells nothing.
    if (words.length < 3) continue;
    return words.length > MOST ? `${words.slice(0, MOST).join(' ')}…` : words.join(' ');
  }
  return undefined;
}
