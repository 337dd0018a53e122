const AGENCY = '(?:TTXVN|VGP|VOV|VTV|QĐND|SGGP|TNO|TTO|AFP|AP|Reuters|EPA|Getty|Xinhua|Sputnik)';
/** "Ảnh: Trọng Đức/TTXVN", "Ảnh: VGP/Quang Hiếu", "(Ảnh: T.L.)", "Ảnh: TÁ LÂM": a credit and where it ends. */
const CREDIT = new RegExp(
  `^\\(?(?:Ảnh|Nguồn|Photo)(?: minh họa)?\\s?:\\s?(?:[^()]{1,40}\\)\\.?|[^./()]{0,30}/\\s?${AGENCY}|${AGENCY}/\\p{Lu}\\p{Ll}* \\p{Lu}\\p{Ll}*|` +
    `${AGENCY}|(?:\\p{Lu}{2,} ){2,3}|(?:\\p{Lu}\\.){1,3}\\p{Lu}?)[\\s.]*`,
  'u',
);
const INNER = /\s?\((?:Ảnh|Nguồn(?: ảnh)?|Photo)(?: minh h[oọ]a)?(?:\s?[:.][^()]{0,60})?\)/gu;

/** What is left of a sentence once the photo credit glued to its beginning is gone. */
export function withoutCredit(text: string): string {
  return text.replace(CREDIT, '');
}

/** The sentence with credits in brackets replaced by "…". */
export function withoutInnerCredits(text: string): string {
  return text.replace(INNER, ' …');
}

/** Whether a sentence is a credit, or has one inside that cannot be told apart from it. */
export function isCredited(text: string): boolean {
  if (/\((?:Ảnh|Nguồn ảnh|Photo)[^()]{0,60}\)\.?$/u.test(text)) return true;
  const rest = withoutInnerCredits(withoutCredit(text));
  return /^\(?(?:Ảnh|Trong ảnh|Nguồn|Photo)(?: minh h[oọ]a)?\s?[:.)]|Ảnh(?: minh h[oọ]a)?\s?:|^Ảnh (?:minh|tư)|(?<!(?:lãm|hoan|thi|Hội|giải|Giải|Viện|Festival) )Ảnh (?!Nghệ|Báo|Bác|Thời)\p{Lu}/u.test(
    rest,
  );
}

/** Whether a sentence begins with a photo credit: the one before it is the caption. */
export function opensOnCredit(text: string): boolean {
  return /^\(?(?:Ảnh|Photo)(?: minh h[oọ]a)?(?:\s?:| \p{Lu})/u.test(text);
}
