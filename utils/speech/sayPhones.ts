import { sayDigits } from './integers';
import { saySerial } from './figures';
import { rewrite } from './rewrite';

const groups =
  /(?<![\p{L}\d.,/])(?:\(?\+?84\)?[ .-]?)?\(?\d[\dx]*\)?(?:[ .-]{1,2}[\dx]+){0,5}(?![\p{L}\d/]|[.,]\d)/gu;
const service =
  /(?<![\p{L}\d.,/-])(1[89]00)[ .]?(\d{4}|\d{6}|\d{2}[ .]\d{2}|\d{3}[ .]\d{3})(?![\p{L}\d]|[.,/-]\d)/gu;
const short =
  /(?<!\p{L})(?:tổng đài|hotline|đường dây nóng|điện thoại|đầu số|cấp cứu|cảnh sát|gọi)(?:\s(?:số|ngay|tới|đến|qua))?\s?:?\s?$/iu;
const calls = /(?<![\p{L}\d.,/-])1(?:11|12|13|14|15|022|8\d{2}|9\d{2})(?![\p{L}\d%]|[.,/:-]\d)/gu;
const people =
  /^\s(?:người|công dân|thanh niên|hộ|em|học sinh|quân nhân|chiến sĩ|cuộc|đồng|tỷ|triệu|năm)(?!\p{L})/u;

/** A number with a leading nought or the country's code, nine to eleven digits long, of which the last may be hidden. */
function isPhone(figure: string): boolean {
  const digits = figure.replace(/[^\dx]/gu, '');
  if (!/^[\s(]*(?:\+84|0\d{2})/u.test(figure) || digits.length < 9 || digits.length > 12) return false;
  return (digits.length < 12 || figure.includes('+')) && /^\d{5}/u.test(digits);
}

const sayGroup = (group: string): string =>
  /^\d{6,}$/u.test(group) ? saySerial(group) : /^\d+$/u.test(group) ? sayDigits(group) : group;

/** Telephone numbers digit by digit, group by group; hotlines and emergency numbers where the words before say so. */
export function sayPhones(text: string): string {
  const long = rewrite(text, groups, ([figure]) =>
    isPhone(figure)
      ? `${figure.startsWith('+') ? 'cộng ' : ''}${(figure.match(/[\dx]+/gu) ?? []).map(sayGroup).join(', ')}`
      : figure,
  );
  const services = rewrite(long, service, ([figure, head = '', rest = ''], { before }) =>
    /năm\s$/iu.test(before) ? figure : [head, ...(rest.match(/\d+/gu) ?? [])].map(sayDigits).join(', '),
  );
  return rewrite(services, calls, ([figure], { before, after }) =>
    short.test(before) && !people.test(after) ? sayDigits(figure) : figure,
  );
}
