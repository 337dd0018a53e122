import type { Article, ArticleImage } from './article';
import type { Block } from './blocks';

import { recognisePortal } from '@/utils/portals';
import { cleanAddress, resolveAddress } from './address';
import { findAttachments } from './attachments';
import { type Author, chooseByline } from './byline';
import { joinCaptions } from './captions';
import { copyPage, defaultLimits } from './copyPage';
import { extract } from './extract';
import { fitted } from './fitted';
import { detectDirection, detectLanguage } from './language';
import { type Lead, takeLead } from './lead';
import { readMetadata } from './metadata';
import { withMissedFigures } from './missedFigures';
import { findPublished } from './published';
import { readPublisher } from './publisher';
import { renderHtml, renderText } from './render';
import { Receipt } from './receipt';
import { shortText } from './shortText';
import { type Signature, readLabelled, readSource, takeSignature } from './signature';
import { trim } from './trim';

/**
 * Reads a page into an Article. The page is only read, never changed: everything happens in a copy without a window.
 * @param page a loaded HTML or XHTML document.
 * @param address the page's absolute http(s) address.
 * @returns null when the page holds no story: nothing to read, no title, or hardly a sentence.
 * @throws PageTooLarge when the page has more nodes than can be read in time.
 */
export function readArticle(page: Document, address: string): Article | null {
  const base = resolveAddress(page.baseURI, address) ?? address;
  const portal = recognisePortal(page);
  const meta = readMetadata(page);
  const publisher = readPublisher(page, meta);
  const copy = copyShown(page);
  copy.head.append(Object.assign(copy.createElement('base'), { href: base }));

  const receipt = new Receipt();
  const extracted = extract(copy, base, meta, receipt, portal);
  if (!extracted) return null;
  const { title: heading, root } = extracted;
  const title = heading?.text;
  const attachments = findAttachments(copy, [root], base, portal);

  const trimmed = withMissedFigures(
    copy,
    trim(copy, extracted.blocks, heading, receipt),
    heading?.element,
    base,
  );
  const opened = takeLead({ copy, heading: heading?.element, meta }, trimmed, portal);
  const { lead } = opened;
  const { blocks: signed, signature } = takeSignature(opened.blocks, extracted.tail);
  const blocks = joinCaptions(signed);
  const text = renderText(lead, blocks);
  if (!title || text.length < 30) return null;

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
    { copy, title, lead, text, addresses: [address, ...images.map((image) => image.url)] },
    portal,
  );
  return fitted({
    address: cleanAddress(address),
    title,
    ...(lead && { lead }),
    ...(author && { byline: author.name }),
    ...(source && { source: source.name }),
    ...(Object.keys(words).length > 0 && { words }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    language: detectLanguage(text, meta.language),
    direction: detectDirection(page),
    html: renderHtml(blocks, copy),
    text,
    images,
    attachments,
    ...(receipt.entries.length > 0 && { removed: receipt.entries }),
  });
}

/** What the page shows; where that is next to nothing, what it hides until a script of its own has run. */
function copyShown(page: Document): Document {
  const copy = copyPage(page);
  const shown = shortText(copy.body, 300);
  return shown === undefined ? copy : copyPage(page, { ...defaultLimits, hidden: true });
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

function imageOf(block: Block): ArticleImage[] {
  if (block.kind !== 'image') return [];
  const { image, caption } = block;
  return [{ url: image.url, ...(image.alt && { alt: image.alt }), ...(caption && { caption }) }];
}
