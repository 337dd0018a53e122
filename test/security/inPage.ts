import { receive } from '@/components/receive';
import { PageTooLarge } from '@/utils/article/copyPage';
import { readArticle } from '@/utils/article/readArticle';
import { sanitize, sanitizeToFragment } from '@/utils/article/sanitize';

/** What became of one snippet. */
export interface Treated {
  /** As it would be shown, without pictures. */
  html: string;
  /** What is wrong with it; empty when all is well. */
  faults: string[];
}

export interface Read extends Treated {
  outcome: 'article' | 'no story' | 'too large' | 'refused' | 'threw';
}

/** Written out anew: the sanitizer's own list must not vouch for itself. */
const harmless = new Set(
  'A ABBR B BDI BDO BLOCKQUOTE BR CAPTION CITE CODE COL COLGROUP DD DEL DFN DIV DL DT EM FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR I IMG INS KBD LI MARK OL P PRE Q S SAMP SMALL SPAN STRONG SUB SUP TABLE TBODY TD TFOOT TH THEAD TIME TR U UL VAR'.split(
    ' ',
  ),
);
const words = new Set('alt datetime dir lang loading referrerpolicy rel scope title'.split(' '));
const numbers = new Set('colspan height rowspan start width'.split(' '));
const schemes: Record<string, RegExp> = {
  href: /^(?:https?|mailto|tel):$/,
  cite: /^https?:$/,
  src: /^https?:$/,
};

/** Everything in this HTML that could run, load or lead to something it may not, as a browser parses it. */
function findFaults(html: string, withImages: boolean): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const around = [page.documentElement, page.head, page.body];
  return [...page.querySelectorAll('*')].flatMap((element) =>
    around.includes(element as HTMLElement)
      ? element.getAttributeNames().map((name) => `${element.localName} ${name}`)
      : faultsOf(element, withImages),
  );
}

function faultsOf(element: Element, withImages: boolean): string[] {
  const faults: string[] = [];
  if (!harmless.has(element.tagName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
    faults.push(`element ${element.tagName}`);
  if (element.localName === 'img' && !withImages) faults.push('a picture that was to be withheld');
  if (element.localName === 'a' && element.getAttribute('rel') !== 'noopener noreferrer')
    faults.push('a link without rel');
  for (const { name, value } of element.attributes)
    if (!isHarmless(name, value)) faults.push(`${element.localName} ${name}=${value.slice(0, 80)}`);
  return faults;
}

function isHarmless(name: string, value: string): boolean {
  if (words.has(name)) return true;
  // Named anew, an element keeps its `is`; the sanitizer empties it, which makes it nothing.
  if (name === 'is') return value === '';
  if (numbers.has(name)) return /^\d{1,5}$/.test(value);
  const scheme = schemes[name];
  return scheme !== undefined && URL.canParse(value) && scheme.test(new URL(value).protocol);
}

/** One snippet through the sanitizer: as text, as nodes, with pictures and without, and all of it twice. */
function attackSanitizer(html: string): Treated {
  const pictured = sanitize(html);
  const plain = sanitize(html, { withoutImages: true });
  const faults = [...findFaults(pictured, true), ...findFaults(plain, false)];
  if (sanitize(pictured) !== pictured) faults.push('changes when it is sanitized again');
  if (sanitize(plain, { withoutImages: true }) !== plain) faults.push('without pictures it changes again');
  const shown = document.createElement('div');
  shown.append(sanitizeToFragment(html, { withoutImages: true }));
  // Text without any tag comes back as it was written, so both are compared as a browser writes them.
  const parsed = new DOMParser().parseFromString(`<body>${plain}`, 'text/html').body;
  if (shown.innerHTML !== parsed.innerHTML && !plain.includes(' is=""'))
    faults.push('is shown otherwise than it was sanitized');
  return { html: plain, faults };
}

/** A page with the snippet in it, read the way the extension reads and receives one. */
function attackReading(html: string, address: string): Read {
  return attackDocument(new DOMParser().parseFromString(html, 'text/html'), address);
}

/** The same with the page that is open here, whose parser has made of the snippet what it makes for a reader. */
function attackThisPage(): Read {
  return attackDocument(document, location.href);
}

function attackDocument(page: Document, address: string): Read {
  const nothing = { html: '', faults: [] };
  try {
    const article = readArticle(page, address);
    if (!article) return { outcome: 'no story', ...nothing };
    const reading = receive({ kind: 'article', article, isArticle: true });
    if (reading.kind === 'refused') return { outcome: 'refused', ...nothing };
    const { images, attachments, html } = reading.article;
    const faults = findFaults(html, true);
    for (const { url } of [...images, ...attachments])
      if (!/^https?:$/.test(new URL(url).protocol)) faults.push(`address ${url.slice(0, 80)}`);
    if (sanitize(html) !== html) faults.push('changes when it is sanitized again');
    const shown = sanitize(html, { withoutImages: true });
    return { outcome: 'article', html: shown, faults: [...faults, ...findFaults(shown, false)] };
  } catch (error) {
    if (error instanceof PageTooLarge) return { outcome: 'too large', ...nothing };
    return { outcome: 'threw', html: '', faults: [String(error)] };
  }
}

/** Adds snippets to the open page, as nodes, the way the extension shows a story. */
function show(snippets: string[]): void {
  for (const html of snippets) {
    const box = document.createElement('div');
    box.append(sanitizeToFragment(html, { withoutImages: true }));
    document.body.append(box);
  }
}

const gestures = [
  'pointerover mouseover pointerenter mouseenter pointermove mousemove pointerdown mousedown focusin',
  'pointerup mouseup dblclick contextmenu auxclick wheel keydown keypress keyup copy cut paste beforeinput',
  'input change dragstart drag dragend toggle scroll animationstart transitionend error load select submit',
].flatMap((line) => line.split(' '));

/**
 * Points at, presses and clicks everything in the page. A click on an ordinary link goes no further than here; any
 * other is left to do what it does.
 * @returns how many elements that were.
 */
async function pokeEverything(): Promise<number> {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && /^(?:https?|mailto|tel):$/.test(link.protocol)) event.preventDefault();
    },
    true,
  );
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')];
  for (const element of elements) {
    for (const gesture of gestures) element.dispatchEvent(new Event(gesture, { cancelable: true }));
    element.focus?.();
    element.click?.();
  }
  await new Promise((resolve) => setTimeout(resolve, 150));
  return elements.length;
}

Object.assign(globalThis, {
  attack: {
    sanitizeAll: (snippets: string[]) => snippets.map(attackSanitizer),
    readAll: (pages: { html: string; address: string }[]) =>
      pages.map(({ html, address }) => attackReading(html, address)),
    readThisPage: attackThisPage,
    show,
    pokeEverything,
  },
});
