import { Node as LinkedomNode, parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test, vi } from 'vitest';

import type { Article, Removed } from '@/utils/article/article';

import { readArticle } from '@/utils/article/readArticle';

/** The parts of a browser's document that reading needs and linkedom has otherwise or not at all. */
function prepared(page: Document): Document {
  const make = page.createElement.bind(page);
  const clone = page.cloneNode.bind(page);
  return Object.assign(page, {
    createTreeWalker: (root: Node, show: number) => new Walker(root, show),
    cloneNode: (deep: boolean) => prepared(clone(deep) as Document),
    createElement: (name: string) => {
      const element = make(name);
      const insertRow = () => element.appendChild(make('tr'));
      return name === 'table' ? Object.assign(element, { insertRow }) : element;
    },
    implementation: { createHTMLDocument: () => open('<head><title></title></head><body></body>') },
  });
}

class Walker {
  constructor(
    public currentNode: Node,
    private readonly show: number,
    private readonly root = currentNode,
  ) {}

  nextNode(): Node | null {
    let node: Node | null = this.currentNode;
    while (node) {
      let next: Node | null = node.firstChild;
      while (!next && node && node !== this.root) {
        next = node.nextSibling;
        node = node.parentNode;
      }
      if (next && this.isShown(next)) return this.at(next);
      node = next;
    }
    return null;
  }

  firstChild = (): Node | null => this.along(this.currentNode.firstChild);
  nextSibling = (): Node | null =>
    this.currentNode === this.root ? null : this.along(this.currentNode.nextSibling);
  parentNode = (): Node | null =>
    this.currentNode === this.root || !this.currentNode.parentNode
      ? null
      : this.at(this.currentNode.parentNode);

  private along(first: Node | null): Node | null {
    for (let node = first; node; node = node.nextSibling) if (this.isShown(node)) return this.at(node);
    return null;
  }

  private at(node: Node): Node {
    this.currentNode = node;
    return node;
  }

  private isShown = (node: Node): boolean => (this.show & (1 << (node.nodeType - 1))) !== 0;
}

const open = (html: string): Document => prepared(parseHTML(`<!doctype html><html>${html}</html>`).document);

beforeAll(() => {
  const { window, document } = parseHTML('<html><body></body></html>');
  vi.stubGlobal('NodeFilter', { SHOW_ELEMENT: 1, SHOW_TEXT: 4, SHOW_CDATA_SECTION: 8 });
  vi.stubGlobal('Node', Object.assign(class {}, { ELEMENT_NODE: 1, DOCUMENT_POSITION_FOLLOWING: 4 }));
  vi.stubGlobal('Element', window.Element);
  const isForm = (value: unknown) => value instanceof window.Element && value.localName === 'form';
  vi.stubGlobal(
    'HTMLFormElement',
    Object.defineProperty(() => {}, Symbol.hasInstance, { value: isForm }),
  );
  const pathOf = (node: Node): number[] =>
    node.parentNode
      ? [...pathOf(node.parentNode), [...node.parentNode.childNodes].indexOf(node as ChildNode)]
      : [];
  // linkedom compares depths, where browsers compare places.
  LinkedomNode.prototype.compareDocumentPosition = function (this: Node, other: Node) {
    const [own, others] = [pathOf(this), pathOf(other)];
    const at = own.findIndex((step, index) => step !== others[index]);
    return at < 0 || (own[at] ?? 0) < (others[at] ?? -1) ? 4 : 2;
  };
  // What stands in a copy of a document is connected, too.
  let owner = document.body;
  while (!Object.hasOwn(owner, 'isConnected')) owner = Object.getPrototypeOf(owner);
  Object.defineProperty(owner, 'isConnected', {
    get(this: Node) {
      let node: Node = this;
      while (node.parentNode) node = node.parentNode;
      return node.nodeType === 9;
    },
  });
});

const address = 'https://phuocan.gov.vn/tin/kenh-muong';
const story = [
  'Sáng 12/3, Ủy ban nhân dân xã Phước An ra quân nạo vét tuyến kênh N4 dài 3,2 km, bảo đảm nước tưới cho 180 ha lúa vụ hè thu của bốn thôn phía đông.',
  'Hơn 200 đoàn viên, hội viên và người dân đã tham gia từ sáng sớm, vớt bèo, phát cỏ hai bên bờ và đưa hơn 600 m³ bùn lên khỏi lòng kênh.',
  'Theo ông chủ tịch hội nông dân xã, tuyến kênh được đào từ năm 1986 và đã nhiều năm chưa được nạo vét, nên nước về cuối nguồn rất chậm.',
  'Xã sẽ tiếp tục huy động nhân dân làm hai tuyến còn lại trong tháng 4, kinh phí lấy từ nguồn thủy lợi phí và phần đóng góp của các hộ.',
];
const [first = '', second = '', third = '', fourth = ''] = story;

/** The page of a story with something before it, in its middle, and behind it. */
const pageOf = ({ before = '', middle = '', end = '', after = '' }) => `
  <head><title>Phước An nạo vét kênh nội đồng</title></head>
  <body>${before}<div class="khung"><h1>Phước An nạo vét kênh nội đồng</h1>
  <div class="noi-dung"><p>${first}</p><p>${second}</p>${middle}<p>${third}</p><p>${fourth}</p>${end}</div></div>${after}</body>`;

function read(html: string, wanted?: readonly string[]): Article {
  const article = readArticle(open(html), address, undefined, wanted);
  if (!article) throw new Error('no story');
  return article;
}

const linesOf = (text: string): string[] => text.split(/\n+/);

/** Everything that bringing something back must leave as it is. */
const restOf = ({ html, text, images, removed, ...rest }: Article) => rest;

interface Shape {
  is: string;
  kind: Removed['kind'];
  page: string;
  /** Its lines, and the story's lines that stand right before and behind it. */
  piece: readonly string[];
  between: readonly [string | undefined, string | undefined];
}

const related = ['Hội thi cấy lúa ở thôn Hạ', 'Lịch tưới vụ hè thu', 'Bảng giá giống lúa tháng 3'];
const list = (lines: readonly string[]) =>
  `<ul>${lines.map((line, at) => `<li><a href="/tin/${at}">${line}</a></li>`).join('')}</ul>`;

const shapes: readonly Shape[] = [
  {
    is: 'a navigation above the story',
    kind: 'around',
    page: pageOf({ before: `<nav>${list(['Trang chủ', 'Giới thiệu xã', 'Thủ tục'])}</nav>` }),
    piece: ['Trang chủ', 'Giới thiệu xã', 'Thủ tục'],
    between: [undefined, first],
  },
  {
    is: 'a list of contents that leads about its own page',
    kind: 'around',
    page: pageOf({
      middle: '<nav><ul><li><a href="#a">Phần một</a></li><li><a href="#b">Phần hai</a></li></ul></nav>',
    }),
    piece: ['Phần một', 'Phần hai'],
    between: [second, third],
  },
  {
    is: 'a visitor counter within the story',
    kind: 'counter',
    page: pageOf({ middle: '<div><p>Đang online: 12</p><p>Hôm nay: 345</p><p>Tất cả: 67.890</p></div>' }),
    piece: ['Đang online: 12', 'Hôm nay: 345', 'Tất cả: 67.890'],
    between: [second, third],
  },
  {
    is: 'a side box behind the story',
    kind: 'sideBox',
    page: pageOf({ after: `<div><h3>Liên kết website</h3>${list(['Cổng tỉnh', 'Báo tỉnh'])}</div>` }),
    piece: ['Liên kết website', 'Cổng tỉnh', 'Báo tỉnh'],
    between: [fourth, undefined],
  },
  {
    is: 'related posts within the story',
    kind: 'around',
    page: pageOf({ middle: `<div class="related-posts"><p>Tin liên quan</p>${list(related)}</div>` }),
    piece: ['Tin liên quan', ...related],
    between: [second, third],
  },
  {
    is: 'a leftover line within the story',
    kind: 'leftover',
    page: pageOf({ middle: '<p>Lượt xem: 1.204</p>' }),
    piece: ['Lượt xem: 1.204'],
    between: [second, third],
  },
  {
    is: 'readers’ comments',
    kind: 'comments',
    page: pageOf({
      after:
        '<div id="comments"><p>Bà Tư: Kênh sạch, bà con mừng lắm.</p><p>Ông Bảy: Cảm ơn các cháu.</p></div>',
    }),
    piece: ['Bà Tư: Kênh sạch, bà con mừng lắm.', 'Ông Bảy: Cảm ơn các cháu.'],
    between: [fourth, undefined],
  },
];

const entryOf = ({ removed = [] }: Article, kind: Removed['kind'], words: string): Removed => {
  const found = removed.find((entry) => entry.kind === kind && entry.words?.includes(words));
  if (!found) throw new Error(`no ${kind} in ${JSON.stringify(removed)}`);
  return found;
};

describe.each(shapes)('$is', ({ kind, page, piece, between }) => {
  test('comes back whole, between its neighbours, and everything else stays', () => {
    const plain = read(page);
    for (const line of piece) expect(linesOf(plain.text)).not.toContain(line);
    const { key = '', kept, words } = entryOf(plain, kind, piece[0] ?? '');
    expect(kept).toBeUndefined();
    expect(key).toMatch(new RegExp(`^${kind}-[0-9a-z]{1,7}$`));
    for (const line of piece) expect(words).toContain(line);

    const again = read(page, [key]);
    const lines = linesOf(again.text);
    const from = lines.indexOf(piece[0] ?? '');
    expect(lines.slice(from, from + piece.length)).toEqual(piece);
    expect(lines[from + piece.length]).toBe(between[1]);
    // A lead stands above whatever is brought back before the story.
    if (between[0]) expect(lines[from - 1]).toBe(between[0]);
    expect([...lines.slice(0, from), ...lines.slice(from + piece.length)]).toEqual(linesOf(plain.text));
    for (const line of piece) expect(again.html).toContain(line);
    expect(restOf(again)).toEqual(restOf(plain));
    expect(entryOf(again, kind, piece[0] ?? '')).toEqual({
      ...entryOf(plain, kind, piece[0] ?? ''),
      kept: true,
    });
    expect(again.removed?.length).toBe(plain.removed?.length);
  });

  test('goes again without a trace', () => {
    const plain = read(page);
    const { key = '' } = entryOf(plain, kind, piece[0] ?? '');
    expect(read(page, [key]).html).not.toBe(plain.html);
    expect(read(page, [])).toEqual(plain);
  });
});

test('what was judged to be no story comes back', () => {
  const page = pageOf({ before: '<div><p>Đường dây nóng 0257 3000 114</p></div>' });
  const plain = read(page);
  const { key = '' } = entryOf(plain, 'unlikely', 'Đường dây nóng');
  expect(plain.text).not.toContain('Đường dây nóng');
  expect(read(page, [key]).text).toContain('Đường dây nóng 0257 3000 114');
});

test('a piece within a larger one comes along, once', () => {
  const page = pageOf({
    after: `<div id="comments"><p>Bà Tư: Kênh sạch, bà con mừng lắm.</p><nav><a href="?p=2">Trang sau của ý kiến</a></nav></div>`,
  });
  const plain = read(page);
  const outer = entryOf(plain, 'comments', 'Bà Tư').key ?? '';
  const inner = entryOf(plain, 'around', 'Trang sau').key ?? '';
  for (const wanted of [[outer], [inner, outer]]) {
    const again = read(page, wanted);
    expect(again.text.split('Trang sau của ý kiến').length).toBe(2);
    expect(entryOf(again, 'around', 'Trang sau').kept).toBe(true);
  }
  expect(entryOf(read(page, [outer]), 'around', 'Trang sau').key).toBeUndefined();
  expect(read(page, [inner]).text).not.toContain('Bà Tư');
});

test('a box between lines that only breaks part comes back between them', () => {
  const lines = `${first}<br>${second}<div class="noprint">In trang này</div>${third}<br>${fourth}`;
  const page = pageOf({}).replace(
    /<div class="noi-dung">.*?<\/div>/s,
    `<div class="noi-dung">${lines}</div>`,
  );
  const plain = read(page);
  const { key = '' } = entryOf(plain, 'around', 'In trang này');
  const again = linesOf(read(page, [key]).text);
  const at = again.indexOf('In trang này');
  expect(again.slice(at - 1, at + 2)).toEqual([second, 'In trang này', third]);
  expect(again.toSpliced(at, 1)).toEqual(linesOf(plain.text));
});

test('two pieces that say the same have keys of their own', () => {
  const page = pageOf({ middle: '<p>Lượt xem: 1.204</p>', end: '<p>Lượt xem: 1.204</p>' });
  const keys = (read(page).removed ?? []).filter(({ kind }) => kind === 'leftover').map(({ key }) => key);
  expect(keys).toEqual([keys[0], `${keys[0]}#2`]);
  expect(linesOf(read(page, [`${keys[0]}#2`]).text).slice(-2)).toEqual([fourth, 'Lượt xem: 1.204']);
});

test('keys that mean nothing change nothing', () => {
  const { page } = shapes[0] ?? { page: '' };
  const hostile = ['__proto__', 'constructor', '', 'around-', 'x'.repeat(100_000), 'around-zzzzzzz#99'];
  expect(read(page, hostile)).toEqual(read(page));
});

test('words are at most 2,000 characters a piece and 60,000 a page', () => {
  const boxes = Array.from({ length: 60 }, (_, at) => `<nav><p>Mục ${at} ${'tin xã '.repeat(400)}</p></nav>`);
  // A navigation with a long paragraph is kept as the story's; short ones are not.
  const page = pageOf({ after: boxes.map((box) => box.replaceAll('p>', 'div>')).join('') });
  const words = (read(page).removed ?? []).flatMap((entry) => entry.words ?? []);
  expect(Math.max(...words.map(({ length }) => length))).toBe(2_000);
  const total = words.reduce((sum, { length }) => sum + length, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(60_000);
});
