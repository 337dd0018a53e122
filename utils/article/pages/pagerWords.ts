import { normalize } from '@/utils/article/text';

/** What a link says of where it leads: a bare number, a page (by its number, or the next one), or just onward. */
export interface Saying {
  says: 'number' | 'page' | 'onward';
  number?: number;
}

const page =
  /^(?:(?:sang |đến |đọc |xem )?(?:tiếp )?trang (?:sau|kế|kế tiếp|tiếp|tiếp theo)|(?:go to )?next page|(?:continue )?(?:on|to) next page|page suivante|nächste seite|(?:siguiente página|página siguiente)|(?:próxima página|página seguinte)|pagina (?:successiva|seguente)|halaman (?:selanjutnya|berikutnya)|次のページ(?:へ)?|다음 페이지|下一[页頁])$/iu;

const numbered = /^(?:(?:đọc|xem|sang|đến)(?: tiếp)? )?(trang|page|seite|página|pagina)? ?(\d{1,3})$/iu;

const onward =
  /^(?:(?:xem |đọc )?tiếp(?: theo| tục)?|kế tiếp|sau|next|continue(?: reading)?|suivante?|weiter|siguiente|próxim[oa]|seguinte|avanti|selanjutnya|次へ|다음)$/iu;

/** What is no page of this story, whatever else the link says. */
const other =
  /(?<!\p{L})(?:bài|tin|tháng|ngày|tuần|năm|ảnh|hình|câu|chương|article|post|story|news|beitrag|artikel|meldung|noticia|artículo|notícia|actualité|month|photo|image|slide|comment)s?(?!\p{L})/iu;

/**
 * What a pager's link says; undefined for any other link.
 * @param words the link's own words.
 * @param titles what it says besides, in `title` or `aria-label`.
 */
export function sayingOf(words: string, titles: string): Saying | undefined {
  if (other.test(titles.slice(0, 200)) || other.test(words)) return undefined;
  const text = normalize(words).replace(/^[^\p{L}\p{N}]+/u, '');
  const plain = text.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
  const [, name, number] = numbered.exec(plain) ?? [];
  if (number !== undefined) return { says: name ? 'page' : 'number', number: Number(number) };
  if (page.test(plain)) return { says: 'page' };
  const isArrow = plain === '' && /^[\s›»>→▶⟩❯]{1,5}$/u.test(words);
  return isArrow || onward.test(plain) ? { says: 'onward' } : undefined;
}

/** Words that pagers consist of, besides numbers and signs. */
const pagerWord =
  /^(?:trang|phân|pagination|số|trước|sau|tiếp|theo|kế|đầu|cuối|tiên|cùng|lùi|về|sang|xem|đọc|page|pages|next|prev|previous|first|last|of|seite|nächste|vorherige|weiter|zurück|von|suivante?|précédente?|página|siguiente|anterior|próxima|seguinte|de|pagina|successiva|precedente|\d{1,4})$/iu;

/** True for the text of a pager and nothing else: "Trang 1 / 3 · Trang trước 1 2 3 Trang sau". */
export const isPagerText = (text: string): boolean =>
  text.split(/[^\p{L}\p{M}\p{N}]+/u).every((word) => word === '' || pagerWord.test(word));
