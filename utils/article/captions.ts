import type { Block, ImageBlock, TextBlock } from './blocks';

import { isParagraph } from './blocks';
import { bare, countSyllables } from './text';

/** What a caption opens with and a paragraph of the story hardly ever does. */
const opensCaption =
  /^(?:ảnh|hình(?: ảnh)?|photo|image|picture|figure|foto|bild|nguồn ảnh|ảnh minh h[oọ]a|hình minh h[oọ]a|quang cảnh|toàn cảnh|khung cảnh|conference scene|một góc)(?![\p{L}])/iu;

const creditAtEnd =
  /(?:\(?\s*(?:ảnh|photo|nguồn|foto|credit)\s*[:.]\s*[^()]{2,60}\)?|\(\s*ảnh[^()]{0,40}\)|\bảnh minh h[oọ]a\)?)[.\s]*$/iu;

/** A paragraph of the story that merely follows a photo: it speaks on, or has its own sentences. */
const speaksOn =
  /^(?:theo đó|tuy nhiên|bên cạnh đó|ngoài ra|đồng thời|cùng với đó|trong đó|trước đó|sau đó|do đó|vì vậy|phát biểu tại|tại (?:hội nghị|buổi|lễ|cuộc họp)|trên cơ sở|để |nhằm |với |nhân dịp|dịp này|được biết|năm \d{4},|ngày \d|sáng |chiều |tối )/iu;

/**
 * Gives each photo its caption: the short paragraph behind it (or, where the portal prints captions above, before
 * it) that is set apart by length, alignment, style or wording. A paragraph that merely follows a photo stays one.
 */
export function joinCaptions(blocks: Block[]): Block[] {
  const typical = typicalParagraph(blocks);
  const kept: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    kept.push(block);
    if (block.kind !== 'image') continue;
    const next = blocks[index + 1];
    if (block.caption === undefined && isParagraph(next) && isCaption(next, block, typical)) {
      block.caption = next.text;
      index++;
    }
    // Some portals print the caption a second time, as the picture's title.
    const again = blocks[index + 1];
    if (block.caption !== undefined && isParagraph(again) && bare(again.text) === bare(block.caption))
      index++;
  }
  return kept.map(withCaptionAsText);
}

const withCaptionAsText = (block: Block): Block =>
  block.kind === 'image' ? { ...block, text: block.caption ?? '' } : block;

interface Typical {
  syllables: number;
  align: TextBlock['align'];
}

/** Length and alignment of the story's longer paragraphs: what a caption differs from. */
function typicalParagraph(blocks: Block[]): Typical {
  const paragraphs = blocks.filter(isParagraph).filter((block) => block.text.length > 120);
  const lengths = paragraphs.map((block) => countSyllables(block.text)).sort((a, b) => a - b);
  const aligned = paragraphs.map((block) => block.align);
  const usual = aligned.sort(
    (a, b) => aligned.filter((each) => each === b).length - aligned.filter((each) => each === a).length,
  )[0];
  return { syllables: lengths[Math.floor(lengths.length / 2)] ?? 60, align: usual };
}

function isCaption(block: TextBlock, image: ImageBlock, typical: Typical): boolean {
  const { text } = block;
  const syllables = countSyllables(text);
  if (syllables > 70 || syllables < 2 || block.linked > 0.8) return false;
  if (/[:;]$/.test(text)) return false;
  if (opensCaption.test(text) || creditAtEnd.test(text) || sameCell(block, image)) return true;
  const ownStyle =
    (block.align === 'center' && typical.align !== 'center') ||
    (block.italic && syllables <= 60) ||
    hasCaptionClass(block.origin);
  if (ownStyle) return sentences(text) <= 2;
  if (speaksOn.test(text) || sentences(text) > 1) return false;
  if (block.bold && !/\.$/.test(text)) return false;
  const ends = /[.!?…]["”)]?$/.test(text);
  return ends ? syllables <= 26 && syllables < typical.syllables * 0.5 : syllables <= 60;
}

/** Sentence ends inside the text, roughly: enough to tell a caption from a passage. */
const sentences = (text: string): number =>
  (text.match(/[.!?…]["”)]?(?:\s+(?=\p{Lu})|$)/gu)?.length ?? 0) || 1;

const hasCaptionClass = (origin: Element): boolean =>
  origin.closest(
    '.caption, .wp-caption-text, .image-caption, .img-caption, .photo-caption, .PhotoCMS_Caption, .pCaption, .chuthich, .chu-thich',
  ) !== null;

/** In a table that arranges photos, what shares a cell or a row pair with the photo is its caption. */
function sameCell(block: TextBlock, image: ImageBlock): boolean {
  const table = image.origin.closest('table');
  if (!table || block.origin.closest('table') !== table) return false;
  return (table.textContent?.length ?? 0) < 1_200 && countSyllables(block.text) <= 70;
}
