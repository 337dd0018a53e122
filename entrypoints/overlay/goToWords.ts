const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

/** Elements that may hold a paragraph whole. */
const blocks = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, td, dd, figcaption, div, section, article';
/** How much of the page stays above the paragraph, in CSS pixels: portals' bars stick to the upper edge. */
const above = 120;

/**
 * Scrolls the page to the paragraph that begins with the words, so that who leaves the reader goes on where they were.
 * Nothing of the page is changed; where the words are not found, it stays where it is.
 * @param words without white space, NFC.
 */
export function goToWords(page: Document, words: string): void {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const opening = words.slice(0, 12);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = squeeze(node.nodeValue ?? '');
    if (text === '' || !(opening.startsWith(text) || text.startsWith(opening))) continue;
    const block = node.parentElement?.closest(blocks);
    if (!block || !squeeze(block.textContent?.slice(0, 2_000) ?? '').startsWith(words)) continue;
    const { top, height } = block.getBoundingClientRect();
    if (height === 0) continue;
    window.scrollTo({ left: scrollX, top: scrollY + top - above, behavior: 'instant' });
    return;
  }
}
