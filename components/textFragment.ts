/** As many words as tell a paragraph from its neighbours. */
const FEW = 6;

/**
 * An address that leads to a paragraph of its page: `#:~:text=first words,last words`, which browsers understand and
 * pages need not. https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkTo(address: string, paragraph: string): string {
  const words = paragraph.normalize('NFC').trim().split(/\s+/);
  const page = address.replace(/#.*$/s, '');
  if (words[0] === '') return page;
  const first = encode(words.slice(0, FEW).join(' '));
  if (words.length <= 2 * FEW) return `${page}#:~:text=${encode(words.join(' '))}`;
  return `${page}#:~:text=${first},${encode(words.slice(-FEW).join(' '))}`;
}

/** A comma parts the two ends, a dash marks what stands around: within words both are written out. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
