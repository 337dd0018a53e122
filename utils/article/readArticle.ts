import type { Article, ArticleImage } from './article';
import type { Block } from './blocks';

import { recognisePortal } from '@/utils/portals';
import { cleanAddress, resolveAddress } from './address';
import { findAttachments } from './attachments';
import { chooseByline } from './byline';
import { joinCaptions } from './captions';
import { copyPage, defaultLimits } from './copyPage';
import { extract } from './extract';
import { fitted } from './fitted';
import { detectDirection, detectLanguage } from './language';
import { takeLead } from './lead';
import { readMetadata } from './metadata';
import { withMissedFigures } from './missedFigures';
import { findPublished } from './published';
import { readPublisher } from './publisher';
import { renderHtml, renderText } from './render';
import { Receipt } from './receipt';
import { shortText } from './shortText';
import { readLabelled, readSource, takeSignature } from './signature';
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
  const byline = chooseByline(
    signature.byline ?? labelled.byline,
    copy,
    meta,
    publisher,
    [title, (lead ?? text).slice(0, 200)],
    portal,
  );
  const source = opened.source ?? signature.source ?? readSource(copy, portal) ?? labelled.source;
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
    ...(byline && { byline }),
    ...(source && { source }),
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

function imageOf(block: Block): ArticleImage[] {
  if (block.kind !== 'image') return [];
  const { image, caption } = block;
  return [{ url: image.url, ...(image.alt && { alt: image.alt }), ...(caption && { caption }) }];
}
