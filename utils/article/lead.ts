import type { Portal } from '@/utils/portals/portal';
import type { Block } from './blocks';
import type { Metadata } from './metadata';

import { isParagraph } from './blocks';
import { splitDateline } from './dateline';
import { bare, countSyllables, normalize } from './text';

export interface Lead {
  lead?: string;
  /** The dateline's agency. */
  source?: string;
  blocks: Block[];
}

const placeholder = /^(?:nội dung đang được cập nhật|đang cập nhật|updating)/iu;

/**
 * The lead (sapo), joined to the story once: the family's own place for it, else a first paragraph that is set in
 * bold, opens with a dateline, or is what the page gives as its description.
 */
export function takeLead(copy: Document, blocks: Block[], meta: Metadata, portal?: Portal): Lead {
  const printed = portal?.lead ? leadOutside(copy, portal.lead) : undefined;
  const index = blocks.findIndex((block) => isParagraph(block) && countSyllables(block.text) >= 4);
  const first = blocks[index];
  if (printed) return finish(printed, blocks.filter((block, at) => at > index + 1 || !isParagraph(block) || bare(block.text) !== bare(printed)));
  if (!first || !isParagraph(first) || index > 3) return { blocks };
  const opens = splitDateline(first.text).source !== undefined;
  const described = meta.description !== undefined && sameStart(meta.description, first.text);
  const paragraphs = blocks.filter(isParagraph).length;
  const bold = first.bold && countSyllables(first.text) >= 12 && !blocks.filter(isParagraph).slice(1, 4).every((block) => block.bold);
  if (!opens && !bold && !(described && paragraphs > 2)) return { blocks };
  return finish(first.text, blocks.filter((block) => block !== first));
}

function finish(text: string, blocks: Block[]): Lead {
  const { source, rest } = splitDateline(text);
  return { lead: rest, blocks, ...(source && { source }) };
}

function leadOutside(copy: Document, selector: string): string | undefined {
  for (const element of copy.querySelectorAll(selector)) {
    const text = normalize(element.textContent ?? '');
    if (countSyllables(text) >= 4 && text.length < 2_500 && !placeholder.test(text)) return text;
  }
  return undefined;
}

/** Descriptions are often cut short: the first sixty letters decide. */
function sameStart(description: string, text: string): boolean {
  const [a, b] = [bare(splitDateline(description).rest), bare(splitDateline(text).rest)];
  const length = Math.min(60, a.length, b.length);
  return length >= 30 && a.slice(0, length) === b.slice(0, length);
}
