import type { Block, ImageBlock, TextBlock } from './blocks';

import { isParagraph } from './blocks';
import { bare, countSyllables } from './text';
import { withoutStart } from './withoutStart';

/** What a caption opens with and a paragraph of the story hardly ever does. */
const opensCaption =
  /^(?:ảnh(?! hưởng)|hình(?: ảnh)?(?! (?:thức|thành|sự|dung|tượng|phạt|học|thái))|photo|image|picture|figure|foto|bild|nguồn ảnh|ảnh minh h[oọ]a|hình minh h[oọ]a|quang cảnh|toàn cảnh|khung cảnh|conference scene|một góc(?! (?:nhìn|độ|cạnh)))(?![\p{L}])/iu;

const creditAtEnd =
  /(?:(?<!\p{L})(?:ảnh|photo|\(nguồn|foto|credit)\s*:(?=[^()]{2})(?:\s*(?:[^()\s][^()]{0,59}\)?|\)))?|\(\s*ảnh[^()]{0,40}\)|(?<!\p{L})ảnh minh h[oọ]a\)?)[.\s]*$/iu;

/** "… hội nghị. Nguồn: TTXVN", "… hội nghị. Ảnh. Minh Đức": within a sentence, in small letters, these are words of the story. */
const creditAsSentence =
  /(?:(?<!\p{L})Nguồn\s?:|(?:^|[.)”"]\s?)(?:Ảnh|Nguồn|Photo)\s?\.\s?(?=\p{Lu}))\s?[^()\s][^()]{0,59}\)?[.\s]*$/u;

/** What a content system prints about a story, sometimes right behind its photo. */
const ofTheSite = /^(?:chuyên mục|danh mục|thể loại|lượt xem|từ khóa|category|hits|tags)\s*:/iu;

/** A paragraph of the story that merely follows a photo: it speaks on, or has its own sentences. */
const speaksOn =
  /^(?:theo đó|tuy nhiên|bên cạnh đó|ngoài ra|đồng thời|cùng với đó|trong đó|trước đó|sau đó|do đó|vì vậy|phát biểu tại|tại (?:hội nghị|buổi|lễ|cuộc họp)|trên cơ sở|để |nhằm |với |nhân dịp|dịp này|được biết|năm \d{4},|ngày \d|sáng |chiều |tối )/iu;

/**
 * Gives each photo its caption: the short paragraph behind it (or, where the portal prints captions above, before
 * it) that is set apart by length, alignment, style or wording. A paragraph that merely follows a photo stays one.
 */
export function joinCaptions(blocks: Block[]): Block[] {
  const usual = usualAlignment(blocks);
  const kept: Block[] = [];
  const rest = [...blocks];
  for (let block = rest.shift(); block; block = rest.shift()) {
    if (block.kind === 'image') {
      unglue(block, rest);
      if (block.caption === undefined) takeBehind(block, rest, usual) || takeBefore(block, kept, usual);
      dropRepeated(block, rest);
    }
    kept.push(block);
  }
  return kept.map(withCaptionAsText);
}

function takeBehind(image: ImageBlock, rest: Block[], usual: TextBlock['align']): boolean {
  const [next] = rest;
  if (!isParagraph(next) || !isCaption(next, image, usual)) return false;
  image.caption = next.text;
  rest.shift();
  return true;
}

/** Above the photo only a line in a style of its own is a caption: any short paragraph may end a passage. */
function takeBefore(image: ImageBlock, kept: Block[], usual: TextBlock['align']): boolean {
  const last = kept.at(-1);
  if (!isParagraph(last) || !hasOwnStyle(last, usual) || !isCaption(last, image, usual)) return false;
  image.caption = last.text;
  kept.pop();
  return true;
}

/** Some portals print the caption a second time, as the picture's title or glued to the next paragraph. */
function dropRepeated({ caption }: ImageBlock, rest: Block[]): void {
  const [next] = rest;
  if (caption === undefined || !isParagraph(next)) return;
  if (bare(next.text) === bare(caption)) rest.shift();
  else rest[0] = withoutStart(next, caption) ?? next;
}

/** A caption glued to the paragraph behind it, known by being the picture's title: "… lưu niệmNhân dịp này, …". */
function unglue(image: ImageBlock, rest: Block[]): void {
  const [next] = rest;
  const title = image.image.title ?? image.image.alt;
  if (image.caption !== undefined || !title || !isParagraph(next) || next.text === title) return;
  const story = withoutStart(next, title);
  if (!story) return;
  image.caption = title;
  rest[0] = story;
}

const withCaptionAsText = (block: Block): Block =>
  block.kind === 'image' ? { ...block, text: block.caption ?? '' } : block;

/** How the story's longer paragraphs are aligned: what a caption differs from. */
function usualAlignment(blocks: Block[]): TextBlock['align'] {
  const paragraphs = blocks.filter(isParagraph).filter((block) => block.text.length > 120);
  const counts = new Map<TextBlock['align'], number>();
  for (const { align } of paragraphs) counts.set(align, (counts.get(align) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isCaption(block: TextBlock, image: ImageBlock, usual: TextBlock['align']): boolean {
  const { text } = block;
  const syllables = countSyllables(text);
  if (syllables > 70 || syllables < 2 || block.linked > 0.8) return false;
  if (/[:;]$/.test(text) || ofTheSite.test(text)) return false;
  if (opensCaption.test(text) || creditAtEnd.test(text) || creditAsSentence.test(text)) return true;
  if (sameCell(block, image)) return true;
  if (hasOwnStyle(block, usual)) return sentences(text) <= 2;
  if (speaksOn.test(text) || sentences(text) > 1) return false;
  if (unstopped.test(text) && text.length > 120) return false;
  if (block.bold && !/\.$/.test(text)) return false;
  const ends = /[.!?…。！？]["”)]?$/.test(text);
  // A sentence with its full stop is the story's own, unless it is as short as no paragraph is.
  return syllables <= (ends ? 12 : 60);
}

/** Thai, Lao, Khmer and Burmese part neither words nor sentences: only length tells a paragraph. */
const unstopped = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;

const hasOwnStyle = (block: TextBlock, usual: TextBlock['align']): boolean =>
  (block.align === 'center' && usual !== 'center') || block.italic || hasCaptionClass(block.origin);

/** Sentence ends inside the text, roughly: enough to tell a caption from a passage. */
const sentences = (text: string): number =>
  (text.match(/[.!?…]["”)]?(?:\s+(?=\p{Lu})|$)|[。！？]/gu)?.length ?? 0) || 1;

const hasCaptionClass = (origin: Element): boolean =>
  origin.closest(
    '.caption, .wp-caption-text, .image-caption, .img-caption, .photo-caption, .PhotoCMS_Caption, .pCaption, .chuthich, .chu-thich',
  ) !== null;

/** In a table that arranges photos, what shares a cell or a row pair with the photo is its caption. */
function sameCell(block: TextBlock, image: ImageBlock): boolean {
  const table = image.origin.closest('table');
  if (!table || block.origin.closest('table') !== table) return false;
  if ((table.textContent?.length ?? 0) >= 1_200 || countSyllables(block.text) > 70) return false;
  // A short story may stand in a table of its page: its cell holds more than a caption and a credit.
  const cell = block.origin.closest('td, th');
  return bare(cell?.textContent ?? '').length <= 2 * bare(block.text).length + 40;
}
