import type { Block, Run } from './story';

import { linkAddress } from './address';
import { printable } from './printable';
import { readTable } from './readTable';
import { type Look, lookOf, tidyRuns } from './runs';
import { runsOf } from './story';

/** Elements whose words are not the story's. The sanitizer drops them; this does not rely on it. */
const silent = new Set(
  'script style template noscript iframe object embed svg math textarea select option button title head link meta'.split(
    ' ',
  ),
);
const boxes = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html img li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** A story's nodes, which have been sanitized, as blocks. The nodes are not changed. */
export function readStory(parent: Node): Block[] {
  const blocks: Block[] = [];
  let line: Run[] = [];
  const endLine = () => {
    const runs = tidyRuns(line);
    if (runs.length > 0) blocks.push({ kind: 'paragraph', runs });
    line = [];
  };
  const walk = (node: Node, look: Look) => {
    for (const child of Array.from(node.childNodes)) {
      if (child.nodeType === 3) line.push({ ...look, text: printable(child.nodeValue ?? '') });
      if (!isElement(child) || silent.has(child.localName)) continue;
      if (child.localName === 'br') line.push({ ...look, text: '\n' });
      else if (boxes.has(child.localName)) {
        endLine();
        blocks.push(...withLook(readBox(child), look));
      } else if (child.localName === 'q') {
        line.push({ ...look, text: '“' });
        walk(child, look);
        line.push({ ...look, text: '”' });
      } else walk(child, { ...look, ...lookOf(child) });
    }
  };
  walk(parent, {});
  endLine();
  return blocks;
}

/** Bold around whole paragraphs is theirs. */
function withLook(blocks: Block[], look: Look): Block[] {
  if (Object.keys(look).length === 0) return blocks;
  return blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, runs: block.runs.map((run) => ({ ...look, ...run })) } : block,
  );
}

function readBox(box: Element): Block[] {
  const name = box.localName;
  if (/^h[1-6]$/.test(name)) return readHeading(box, Number(name[1]));
  if (name === 'hr') return [{ kind: 'rule' }];
  if (name === 'img') return readPicture(box);
  if (name === 'figure') return readFigure(box);
  if (name === 'figcaption') return [{ kind: 'figure', pictures: [], caption: runsOf(readStory(box)) }];
  if (name === 'ul' || name === 'ol') return readList(box);
  if (name === 'table') return readTable(box, readStory);
  if (name === 'pre')
    return [
      {
        kind: 'code',
        text: printable(box.textContent ?? '')
          .replace(/^\n/, '')
          .trimEnd(),
      },
    ];
  if (name === 'blockquote') return some(readStory(box), (blocks) => ({ kind: 'quote', blocks }));
  if (name === 'dt') return withLook(readStory(box), { bold: true });
  return readStory(box);
}

const some = (blocks: Block[], wrap: (blocks: Block[]) => Block): Block[] =>
  blocks.length > 0 ? [wrap(blocks)] : [];

function readHeading(box: Element, level: number): Block[] {
  const blocks = readStory(box);
  const runs = runsOf(blocks.filter(({ kind }) => kind !== 'figure'));
  const heading: Block[] = runs.length > 0 ? [{ kind: 'heading', level, runs }] : [];
  return [...heading, ...blocks.filter(({ kind }) => kind === 'figure')];
}

function readPicture(img: Element): Block[] {
  const src = linkAddress(img.getAttribute('src') ?? '');
  if (src === undefined || !/^https?:/.test(src)) return [];
  const alt = printable(img.getAttribute('alt') ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return [{ kind: 'figure', pictures: [{ src, alt }], caption: [] }];
}

/** Pictures and their caption are one block; what else stands in a figure, such as a table, stays before its caption. */
function readFigure(figure: Element): Block[] {
  const parts = readStory(figure);
  const figures = parts.filter((part) => part.kind === 'figure');
  const others = parts.filter((part) => part.kind !== 'figure');
  const pictures = figures.flatMap((part) => part.pictures);
  const captions = figures.map((part) => part.caption).filter((runs) => runs.length > 0);
  const caption = captions.flatMap((runs, index): Run[] => (index === 0 ? runs : [{ text: '\n' }, ...runs]));
  if (pictures.length === 0 && caption.length === 0) return others;
  return [...others, { kind: 'figure', pictures, caption }];
}

function readList(list: Element): Block[] {
  const items: Block[][] = [];
  for (const child of Array.from(list.children)) {
    const blocks = child.localName === 'li' ? readStory(child) : readBox(child);
    const last = items.at(-1);
    // A list right inside a list belongs to the item before it.
    if (child.localName !== 'li' && last) last.push(...blocks);
    else if (blocks.length > 0) items.push(blocks);
  }
  if (items.length === 0) return [];
  const start = /^\d{1,5}$/.exec(list.getAttribute('start') ?? '');
  return [{ kind: 'list', ordered: list.localName === 'ol', start: start ? Number(start[0]) : 1, items }];
}
