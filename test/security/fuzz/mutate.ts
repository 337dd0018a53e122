/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

const pick = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

const tags =
  'div p span font table tr td center section article main aside nav li ul h1 h3 b blockquote pre form object noscript template svg math marquee'.split(
    ' ',
  );
const names = [
  'content',
  'footer',
  'sidebar',
  'article-body',
  'comment',
  'hidden',
  'next',
  'parentNode',
  'childNodes',
];
const words = [
  'Ảnh: Nguyễn Văn A',
  'Theo TTXVN',
  'Sáng 16/12',
  '16/13/2021',
  'Điều 1. Phạm vi',
  '35,5 tỷ đồng',
  'e\u0302\u0301 a\u0323\u0302',
  '\u202Eđảo ngược\u202C',
  '𝐀𝐁𝐂 👩‍👩‍👧 \uD83D',
  '<b>không phải thẻ</b>',
  '&amp;lt;script&gt;',
  'aaaaaaaaaa'.repeat(40),
  '\u00A0\u200B\uFEFF',
  '"=HYPERLINK("x")',
  '\\begin{x} @article{y,',
];

/** A form may have inputs of these names: asked of the prototype, each says what it is. */
const childNodes = (at: Element): ChildNode[] => [
  ...(Reflect.get(Node.prototype, 'childNodes', at) as NodeListOf<ChildNode>),
];

/** One change of a page each, of the kinds that portals' own software makes by mistake. */
const changes: ((at: Element, random: Random, page: Document) => void)[] = [
  (at) => at.remove(),
  (at) => at.after(at.cloneNode(true)),
  (at) => at.replaceWith(...childNodes(at)),
  (at, random, page) => {
    const box = page.createElement(pick(tags, random));
    at.replaceWith(box);
    box.append(at);
  },
  (at, random, page) => {
    const other = page.createElement(pick(tags, random));
    other.append(...childNodes(at));
    at.replaceWith(other);
  },
  (at) => {
    for (const name of Element.prototype.getAttributeNames.call(at)) at.removeAttribute(name);
  },
  (at, random) => at.setAttribute(pick(['id', 'name', 'class'], random), pick(names, random)),
  (at, random) =>
    at.setAttribute(
      'style',
      pick(['display:none', 'visibility:hidden', 'position:fixed', 'all:unset'], random),
    ),
  (at, random) => at.append(pick(words, random)),
  (at, random) => at.prepend(pick(words, random)),
  (at, random) => at.replaceChildren(pick(words, random)),
  (at, random) => {
    const parent = at.parentElement;
    if (parent) Node.prototype.insertBefore.call(parent, at, pick(childNodes(parent), random));
  },
  (at, _, page) => {
    let inner: Element = at;
    for (let depth = 0; depth < 150; depth++) {
      const box = page.createElement('div');
      inner.append(box);
      inner = box;
    }
    inner.append('sâu bên trong');
  },
  (at, _, page) => at.append(page.createComment('-->')),
];

/** A page of portals with one to twelve mistakes in it, and sometimes cut off in the middle. */
export function mutate(page: Document, random: Random): string {
  const count = 1 + Math.floor(random() * 12);
  for (let done = 0; done < count; done++) {
    const elements = [...(page.body?.querySelectorAll('*') ?? [])];
    if (elements.length === 0) break;
    pick(changes, random)(pick(elements, random), random, page);
  }
  const html = page.documentElement.outerHTML;
  return random() < 0.15 ? html.slice(0, Math.floor(html.length * random())) : html;
}
