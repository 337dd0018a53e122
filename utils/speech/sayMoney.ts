const scale = '(\\s?(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\\p{L}))?';
const amount = '(\\d[\\d.,]{0,20}(?<!\\D))';
const dollars = new RegExp(`(US)?\\$\\s?${amount}${scale}`, 'gu');
const euros = new RegExp(`€\\s?${amount}${scale}`, 'gu');
const codes: Readonly<Record<string, string>> = {
  USD: 'đô la Mỹ',
  VNĐ: 'đồng',
  VND: 'đồng',
  Vnđ: 'đồng',
  EUR: 'ơ rô',
};

/** Money by its signs and codes: "$100 triệu", "5 USD", "5 triệu VNĐ". */
export const sayMoney = (text: string): string =>
  text
    .replace(
      dollars,
      (_, us: string | undefined, figure: string, of = '') => `${figure}${of} đô la${us ? ' Mỹ' : ''}`,
    )
    .replace(euros, (_, figure: string, of = '') => `${figure}${of} ơ rô`)
    .replace(/(\d)\s?(US)?\$(?!\d)/gu, (_, digit: string, us?: string) => `${digit} đô la${us ? ' Mỹ' : ''}`)
    .replace(/(\d)\s?€/gu, '$1 ơ rô')
    .replace(/(?<!\p{L})(đồng\s)VN[DĐ](?!\p{L})/gu, '$1Việt Nam')
    .replace(/(\d)(?=(?:USD|VNĐ|VND|EUR)(?!\p{L}))/gu, '$1 ')
    .replace(/(?<![\p{L}\d/-])(?:USD|VNĐ|VND|Vnđ|EUR)(?![\p{L}\d/-])/gu, (code) => codes[code] ?? code);
