import type { Plugin } from 'vite';

/*
 * The class that `\p{L}` stands for holds some 650 ranges, half of them outside the Basic Multilingual Plane. Each becomes
 * machine code when a pattern first runs, which on a page that is read once is nearly always, and each is tried while it
 * matches. The sources keep the standard escapes; what is built has the same classes in the scripts that portals are
 * written in.
 */

/** Blocks within which upper and lower case are told apart: Latin with Vietnamese, Greek, Cyrillic. */
const cased: readonly [number, number][] = [
  [0x41, 0x17f],
  [0x1a0, 0x1b0],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1ea0, 0x1ef9],
];

/** The ranges of a class, as the inside of a character class. */
function rangesOf(property: string, blocks: readonly [number, number][]): string {
  const is = new RegExp(`\\p{${property}}`, 'u');
  const ranges: [string, string][] = [];
  let last = -1;
  for (const [from, to] of blocks) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code);
      if (!is.test(letter)) continue;
      const open = ranges.at(-1);
      if (open && last === code - 1) open[1] = letter;
      else ranges.push([letter, letter]);
      last = code;
    }
  }
  return ranges.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join('');
}

/**
 * Letters of every script in use. Latin is exact; elsewhere marks, digits and what is not assigned count as letters
 * where they stand between letters, and punctuation does not.
 */
const letters =
  'A-Za-zªµºÀ-ÖØ-öø-\u037D\u037F-\u0386\u0388-\u0559\u0560-\u0588\u05D0-\u05F2\u0620-\u0669\u066E-\u06D3\u06D5-\u0963\u0966-\u0E3A\u0E40-\u0E4E\u0E50-\u103F\u1050-\u135F\u1380-\u17D3\u17D7-\u1FFC\u2C00-\u2DFF\u3005-\u3006\u3041-\u309F\u30A1-\u30FA\u30FC-\uD7FB\uF900-\uFDFB\uFE70-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC';
/** Marks that the class of letters does not hold already. */
const otherMarks = '\u0300-\u036F\u20D0-\u20F0\uFE00-\uFE0F\uFE20-\uFE2F';
/** Numbers of Latin, Arabic, Indic, Thai and Chinese text, with the small and the circled ones. */
const numbers =
  '0-9²³¹¼-¾\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u0E50-\u0E59⁰⁴-⁹₀-₉⅐-↉①-⒛⓪-⓿❶-➓〇〡-〩０-９';
const classes: Readonly<Record<string, string>> = {
  L: letters,
  Lu: rangesOf('Lu', cased),
  Ll: rangesOf('Ll', cased),
  N: numbers,
};

/**
 * A pattern with its classes of letters written out. `backslash` is what stands for one backslash: two of them inside a
 * string. Marks on their own stay as they are.
 */
export function writeOut(pattern: string, backslash: '\\' | '\\\\' = '\\'): string {
  const step = new RegExp(
    `${backslash.replaceAll('\\', '\\\\')}(?:p\\{(?<property>\\w+)\\}|[^])|(?<open>\\[)|(?<close>\\])|[^]`,
    'gu',
  );
  let inside = '';
  return pattern.replace(step, (found: string, ...rest: unknown[]) => {
    const at = rest.at(-3) as number;
    const { property, open, close } = rest.at(-1) as Record<string, string | undefined>;
    if (open && !inside) inside = pattern.slice(at, endOfClass(pattern, at));
    else if (close) inside = '';
    if (!property) return found;
    if (property === 'M') return inside.includes('p{L}') ? otherMarks : found;
    const ranges = classes[property];
    return ranges === undefined ? found : inside ? ranges : `[${ranges}]`;
  });
}

const endOfClass = (pattern: string, at: number): number => {
  const end = pattern.slice(at).search(/(?<!\\)\]/);
  return end < 0 ? pattern.length : at + end;
};

type Node = { type: string; start: number; end: number; regex?: { pattern: string } };

/** What every portal page loads counts its bytes: there the short escapes stay. */
const leftShort = '/utils/article/detect';

/** Writes out the classes of letters in every pattern of our own files. */
export function letterClasses(): Plugin {
  return {
    name: 'thoang:letter-classes',
    enforce: 'post',
    transform(code, id) {
      if (
        id.includes('node_modules') ||
        id.includes(leftShort) ||
        !/\.tsx?(?:$|\?)/.test(id) ||
        !/\\p\{/.test(code)
      )
        return null;
      let out = '';
      let from = 0;
      visit(this.parse(code), ({ type, start, end, regex }) => {
        const source = code.slice(start, end);
        if (!source.includes('\\p{') || (type !== 'Literal' && type !== 'TemplateElement')) return;
        out += code.slice(from, start) + writeOut(source, regex ? '\\' : '\\\\');
        from = end;
      });
      return { code: out + code.slice(from), map: null };
    },
  };
}

/** Every node of a syntax tree in the order of the text. */
function visit(tree: unknown, onNode: (node: Node) => void): void {
  if (Array.isArray(tree)) for (const each of tree) visit(each, onNode);
  else if (tree && typeof tree === 'object') {
    if ('type' in tree && 'start' in tree) onNode(tree as Node);
    for (const [name, value] of Object.entries(tree)) if (name !== 'regex') visit(value, onNode);
  }
}
