/** Letters that only Vietnamese writes in Latin script. */
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi;

/** The story's language: Vietnamese by its letters, else what the page states, else undetermined (`und`). */
export function detectLanguage(text: string, stated: string | undefined): string {
  const sample = text.slice(0, 4_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const marked = sample.match(vietnamese)?.length ?? 0;
  if (letters > 0 && marked / letters > 0.08) return 'vi';
  const tag = /^[a-z]{2,3}(?=[-_]|$)/i.exec(stated ?? '')?.[0]?.toLowerCase();
  // Portals leave `lang="vi"` on their English pages.
  if (tag && !(tag === 'vi' && letters > 200)) return tag;
  return /\b(?:the|and|of|to)\b.*\b(?:the|and|of|to)\b/i.test(sample) ? 'en' : 'und';
}

/** Whether a text is Vietnamese by its letters. */
export const isVietnamese = (text: string): boolean => detectLanguage(text, undefined) === 'vi';

export function detectDirection(page: Document): 'ltr' | 'rtl' {
  const stated = page.documentElement.getAttribute('dir') ?? page.querySelector('body')?.getAttribute('dir');
  if (stated) return stated.toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  return /^(?:ar|fa|he|ur|ps|yi)\b/i.test(page.documentElement.getAttribute('lang') ?? '') ? 'rtl' : 'ltr';
}
