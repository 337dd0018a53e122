import type { Rule } from '@/utils/rules/rule';
import type { Article, ArticleImage } from './article';
import type { Block } from './blocks';

import { recognisePortal } from '@/utils/portals';
import { pickedIn, pickedPage } from '@/utils/rules/pickedPage';
import { cleanAddress, resolveAddress } from './address';
import { findAttachments } from './attachments/find';
import { type Author, chooseByline } from './byline';
import { joinCaptions } from './captions';
import { copyInSteps, defaultLimits } from './copyPage';
import { copyWhatFits } from './copyWhatFits';
import { extract } from './extract';
import { fitted } from './fitted';
import { detectDirection, detectLanguage } from './language';
import { type Lead, takeLead } from './lead';
import { repairPage } from './legacy/repairPage';
import { findMedia } from './media';
import { readMetadata } from './metadata';
import { withMissedFigures } from './missedFigures';
import { findFirstPage } from './pages/firstPage';
import { findNextPage } from './pages/nextPage';
import { findPublished } from './published';
import { readPublisher } from './publisher';
import { renderHtml, renderText } from './render';
import { Receipt } from './receipt';
import { shortText } from './shortText';
import { type Signature, readLabelled, readSource, takeSignature } from './signature';
import { inOneGo, type Steps } from './steps';
import { trim } from './trim';
import { weave } from './brought/weave';
import { bare } from './text';

/**
 * Reads a page into an Article, in one go: see `readInSteps`.
 * @returns null when the page holds no story.
 * @throws PageTooLarge
 */
export const readArticle = (...asked: Parameters<typeof readInSteps>): Article | null =>
  inOneGo(readInSteps(...asked));

/**
 * Reads a page into an Article. The page is only read, never changed: everything happens in a copy without a window.
 * @param page a loaded HTML or XHTML document.
 * @param address the page's absolute http(s) address.
 * @param rule which part of the page is the story, as the reader has shown it. Where that finds nothing to read, the
 * page is read as any other.
 * @param wanted keys of pieces in `removed` that the article is to have all the same, each in its own place.
 * @returns null when the page holds no story: nothing to read, a few words without a title, or hardly a sentence.
 * @throws PageTooLarge when the page has more nodes than can be read in time.
 */
export function* readInSteps(
  page: Document,
  address: string,
  rule?: Rule,
  wanted: readonly string[] = [],
): Steps<Article | null> {
  const picked = rule && (yield* copyPicked(page, rule));
  const article = picked && (yield* readCopy(page, address, picked, wanted));
  return article ?? (yield* readCopy(page, address, { copy: yield* copyShown(page) }, wanted));
}

interface Copy {
  copy: Document;
  /** The story's element in the copy, where the reader has shown it. */
  picked?: Element;
}

function* readCopy(
  page: Document,
  address: string,
  { copy, picked }: Copy,
  wanted: readonly string[],
): Steps<Article | null> {
  const base = resolveAddress(page.baseURI, address) ?? address;
  // Each looks through the whole page, which may have a million elements.
  const portal = recognisePortal(page);
  yield;
  const stated = readMetadata(page);
  yield;
  const publisher = readPublisher(page, stated);
  const meta = { ...stated, owners: [publisher?.name, publisher?.agency].flatMap((name) => name ?? []) };
  const direction = detectDirection(page);
  yield;
  // Before anything is tidied: soft hyphens are letters in one of the old encodings.
  repairPage(copy);
  setBase(copy, page, base);

  const receipt = new Receipt(wanted);
  yield;
  const extracted = yield* extract(copy, base, meta, receipt, portal, picked);
  if (!extracted) return null;
  yield;
  const { title: heading, root } = extracted;
  const attachments = findAttachments(copy, [root], base, portal);
  const nextPage = findNextPage(copy, address, root, page);
  const firstPage = findFirstPage(copy, address, root);

  yield;
  // Nothing is added to what the reader has shown, and nothing taken from it.
  const trimmed = picked
    ? extracted.blocks
    : withMissedFigures(copy, trim(copy, extracted.blocks, heading, receipt), heading?.element, base);
  const opened = picked
    ? takeLead({ copy, heading: undefined, meta }, trimmed)
    : takeLead({ copy, heading: heading?.element, meta }, trimmed, portal);
  const { lead } = opened;
  const { blocks: signed, signature, dropped } = takeSignature(opened.blocks, extracted.tail);
  for (const block of dropped) receipt.drop('leftover', block, placeOf(block, extracted.blocks));
  const blocks = joinCaptions(signed);
  const text = renderText(lead, blocks);
  const title = titleOf(heading?.text, text);
  if (!title) return null;

  yield;
  const labelled = readLabelled(extracted.near);
  const author = chooseByline(
    authorOf(signature) ?? authorOf(labelled),
    copy,
    meta,
    publisher,
    [title, (lead ?? text).slice(0, 200)],
    portal,
  );
  const source = sourceOf(opened, signature, readSource(copy, portal), labelled);
  const words = {
    ...(author?.line && { byline: author.line }),
    ...(source?.line && { source: source.line }),
  };
  const images = blocks.flatMap(imageOf);
  const published = findPublished(
    meta,
    { copy, title, lead, text, addresses: [address, ...images.map((image) => image.url)], root },
    portal,
  );
  yield;
  // What is brought back joins a story that is known by then, and changes nothing that is told of it.
  const whole = weave(blocks, extracted.blocks, receipt.brought);
  const wholeText = retell(lead, whole, { blocks, text });
  const html = renderHtml(whole, copy);
  const media = findMedia(page, { root, heading: heading?.element, base, html });
  // The title is not in the story, and yet not left out.
  const removed = receipt.entries.filter((entry) => bare(entry.text) !== bare(title));
  const article = fitted({
    address: cleanAddress(address),
    title,
    ...(lead && { lead }),
    ...(author && { byline: author.name }),
    ...(source && { source: source.name }),
    ...(Object.keys(words).length > 0 && { words }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    language: detectLanguage(text, meta.language),
    direction,
    html,
    text: wholeText,
    images: whole.flatMap(imageOf),
    attachments,
    ...(media.length > 0 && { media }),
    ...(nextPage && { nextPage }),
    ...(firstPage && { firstPage }),
    ...(removed.length > 0 && { removed }),
  });
  // They fit as they were found; fitting them again would leave their kind and size behind.
  return { ...article, attachments };
}

/** Against what addresses in the copy are read. */
function setBase(copy: Document, page: Document, href: string): void {
  // A page of the extension, as the one to practise on, may set none: its policy forbids it.
  if (/^(?:chrome|moz)-extension:/.test(page.baseURI)) return;
  copy.head.append(Object.assign(copy.createElement('base'), { href }));
}

/** What the page shows; where that is next to nothing, what it hides until a script of its own has run. */
function* copyShown(page: Document): Steps<Document> {
  const copy = yield* copyWhatFits(page, defaultLimits);
  const shown = shortText(copy.body, 300);
  return shown === undefined ? copy : yield* copyWhatFits(page, { ...defaultLimits, hidden: true });
}

/** The page with its story marked; a story that the page hides is looked for among what it hides. */
function* copyPicked(page: Document, rule: Rule): Steps<Copy | undefined> {
  const marked = pickedPage(page, rule);
  if (!marked) return undefined;
  for (const hidden of [false, true]) {
    const copy = yield* copyInSteps(marked, { ...defaultLimits, hidden });
    const picked = pickedIn(copy);
    if (picked) return { copy, picked };
  }
  return undefined;
}

function authorOf({ byline, words }: Signature): Author | undefined {
  return byline === undefined ? undefined : { name: byline, ...(words?.byline && { line: words.byline }) };
}

/** Where the story comes from: its dateline first, then its signature, the family's own place, and the lines around it. */
function sourceOf(
  opened: Lead,
  signature: Signature,
  printed: { source: string; line: string } | undefined,
  labelled: Signature,
): { name: string; line?: string } | undefined {
  const told = [
    { name: opened.source, line: opened.dateline },
    { name: signature.source, line: signature.words?.source },
    { name: printed?.source, line: printed?.line },
    { name: labelled.source, line: labelled.words?.source },
  ].find(({ name }) => name !== undefined);
  return told?.name === undefined ? undefined : { name: told.name, ...(told.line && { line: told.line }) };
}

/** What a story is known by: without any title by its first words; undefined for what is hardly a story. */
function titleOf(title: string | undefined, text: string): string | undefined {
  if (title) return text.length < 30 ? undefined : title;
  return text.length < 300 ? undefined : `${text.split(/\s+/, 12).join(' ')} …`;
}

/** Where a block stands among those a story was told in; what was added since stands behind them. */
function placeOf(block: Block, told: readonly Block[]): number {
  const place = told.indexOf(block);
  return place < 0 ? told.length : place;
}

/** The text of the whole story; that of the blocks is known. */
const retell = (
  lead: string | undefined,
  whole: Block[],
  { blocks, text }: { blocks: Block[]; text: string },
) => (whole === blocks ? text : renderText(lead, whole));

function imageOf(block: Block): ArticleImage[] {
  if (block.kind !== 'image') return [];
  const { image, caption } = block;
  return [{ url: image.url, ...(image.alt && { alt: image.alt }), ...(caption && { caption }) }];
}
