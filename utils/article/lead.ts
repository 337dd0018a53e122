import type { Portal } from '@/utils/portals/portal';
import type { Block } from './blocks';
import type { Metadata } from './metadata';

import { isParagraph, isText } from './blocks';
import { splitDateline } from './dateline';
import { named } from './named';
import { findLine, precedes } from './places';
import { isDateLine } from './trim';
import { bare, countSyllables, spacedText } from './text';

export interface Around {
  copy: Document;
  /** The printed title; a lead stands below it. */
  heading: Element | undefined;
  meta: Metadata;
}

export interface Lead {
  lead?: string;
  /** The dateline's agency, and the dateline. */
  source?: string;
  dateline?: string;
  blocks: Block[];
}

const placeholder = /^(?:nội dung đang được cập nhật|đang cập nhật|updating)/iu;

/**
 * The lead (sapo), joined to the story once: the family's own place for it, else a first paragraph that is set in
 * bold, opens with a dateline, or is what the page gives as its description.
 */
export function takeLead({ copy, heading, meta }: Around, blocks: Block[], portal?: Portal): Lead {
  const printed =
    (portal?.lead && textOf([...copy.querySelectorAll(portal.lead)])) ||
    textOf(betweenTitleAndStory(copy, heading, blocks)) ||
    textOf(descriptionBelow(copy, heading, meta.description));
  const isTitle = heading !== undefined && bare(printed ?? '') === bare(heading.textContent ?? '');
  const index = blocks.findIndex((block) => isParagraph(block) && countSyllables(block.text) >= 4);
  const first = blocks[index];
  if (printed && !isTitle)
    return finish(
      printed,
      blocks.filter((block, at) => at > index + 2 || !isText(block) || !isLineOf(block.text, printed)),
    );
  const twice = blocks
    .slice(index + 1, index + 4)
    .find((block) => first && isParagraph(block) && bare(block.text) === bare(first.text));
  if (twice && first && countSyllables(first.text) >= 8)
    return finish(
      first.text,
      blocks.filter((block) => block !== first && block !== twice),
    );
  // Some portals set it as a heading; a heading within the story is shorter.
  const set = blocks.slice(0, Math.min(2, index)).find((block) => block.kind === 'heading');
  if (set && countSyllables(set.text) >= 18)
    return finish(
      set.text,
      blocks.filter((block) => block !== set),
    );
  if (
    !first ||
    !isParagraph(first) ||
    index > 3 ||
    /^(?:hỏi|câu hỏi|question|q)\s*(?:\d+\s*)?[:.]/iu.test(first.text)
  )
    return { blocks };
  const opens = splitDateline(first.text).source !== undefined;
  const described = meta.description !== undefined && sameStart(meta.description, first.text);
  const paragraphs = blocks.filter(isParagraph).length;
  const bold =
    first.bold &&
    countSyllables(first.text) >= 12 &&
    !blocks
      .filter(isParagraph)
      .slice(1, 4)
      .every((block) => block.bold);
  const apart = paragraphs > 2 && countSyllables(first.text) >= 12 && standsApart(first, blocks);
  if (!opens && !bold && !apart && !(described && paragraphs > 2)) return { blocks };
  return finish(
    first.text,
    blocks.filter((block) => block !== first),
  );
}

/** Whether the first paragraph stands outside of the element that all others share. */
function standsApart(first: Block, blocks: Block[]): boolean {
  const others = blocks.filter((block) => isParagraph(block) && block !== first);
  let shared = others[0]?.origin;
  const last = others.at(-1)?.origin;
  while (shared && last && !shared.contains(last)) shared = shared.parentElement ?? undefined;
  return shared !== undefined && others.length > 1 && !shared.contains(first.origin);
}

function finish(text: string, blocks: Block[]): Lead {
  const { source, rest } = splitDateline(text);
  return {
    lead: rest,
    blocks,
    ...(source && { source, dateline: datelineOf(text, rest) }),
  };
}

/** What stands before the lead's first word, without the dash behind it. */
const datelineOf = (text: string, rest: string): string =>
  text.slice(0, text.length - rest.length).replace(/(?<![\s–—-])[\s–—-]+$/u, '');

/** A "desc" or "summary" of a picture. */
const ofPicture =
  /(?:picture|image|photo|img|media|caption|video)[-_]?\w{0,12}[-_](?:desc|summary|lead|intro|brief)/i;

/** Elements named as a lead that stand behind the title and before the story's first words. */
function betweenTitleAndStory(copy: Document, heading: Element | undefined, blocks: Block[]): Element[] {
  const candidates = named(copy, [
    'sapo',
    'lead',
    'summary',
    'standfirst',
    'brief',
    'tom-tat',
    'tomtat',
    'trich-yeu',
    'chapeau',
    'chapo',
    'dek',
    'desc',
    'abstract',
    'intro',
    'subtitle',
    'subline',
    'subheading',
    'document-description',
    'bajada',
    'entradilla',
  ]).filter(
    (element) =>
      !element.closest('li, a, nav, aside, footer, header nav, figure') &&
      !ofPicture.test(element.className) &&
      !element.querySelector('h1, h2, img'),
  );
  if (candidates.length === 0 || !heading) return [];
  const opening = bare(blocks.find((block) => block.text.length > 60)?.text ?? '').slice(0, 80);
  return candidates
    .filter((element) => {
      if (!precedes(heading, element)) return false;
      // Named as a lead, and yet the story: "video-desc", "summary" with paragraphs in it.
      if (
        [...element.querySelectorAll('p')].filter((each) => countSyllables(each.textContent ?? '') >= 8)
          .length > 1
      )
        return false;
      // A box that holds the story's first words is the lead only when it holds nothing more.
      const text = bare(element.textContent ?? '');
      return text.length < 900 && !(opening && text.includes(opening) && text.length > opening.length * 8);
    })
    .slice(0, 1);
}

/** The page's description, printed whole below the title. */
function descriptionBelow(copy: Document, heading: Element | undefined, description = ''): Element[] {
  const line = findLine(copy, description)?.parentElement;
  return heading && line && precedes(heading, line) && !line.closest('li, a, nav, aside, footer')
    ? [line]
    : [];
}

function textOf(elements: Element[]): string | undefined {
  for (const element of elements) {
    const text = spacedText(element);
    if (countSyllables(text) >= 6 && !isDateLine(text) && text.length < 2_500 && !placeholder.test(text))
      return text;
  }
  return undefined;
}

/** Whether a block says the lead, or one of the lines it is broken into. */
function isLineOf(text: string, lead: string): boolean {
  const line = bare(text);
  return line === bare(lead) || (line.length >= 12 && bare(lead).includes(line));
}

/** Descriptions are often cut short: the first sixty letters decide. */
function sameStart(description: string, text: string): boolean {
  const [a, b] = [bare(splitDateline(description).rest), bare(splitDateline(text).rest)];
  const length = Math.min(60, a.length, b.length);
  return length >= 30 && a.slice(0, length) === b.slice(0, length);
}
