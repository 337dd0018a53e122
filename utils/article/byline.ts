import type { Portal } from '@/utils/portals/portal';
import type { Publisher } from './article';
import type { Metadata } from './metadata';

import { isAccount, isPersonName } from './names';
import { named } from './named';
import { bare, normalize } from './text';

/**
 * Who wrote the story: its signature first, then the family's own place, then a printed "By …" or marked author, last
 * what the page states for machines when that is a person. An account, the site's or the publisher's name is nobody.
 */
export function chooseByline(
  signed: string | undefined,
  copy: Document,
  meta: Metadata,
  publisher: Publisher | undefined,
  portal?: Portal,
): string | undefined {
  const isSite = (name: string) =>
    bare(name) === bare(meta.siteName ?? '-') ||
    bare(name) === bare(publisher?.name ?? '-') ||
    /\.(?:vn|com|gov|org)\b/i.test(name);
  const usable = (name: string) =>
    name.length > 1 &&
    name.length < 120 &&
    !/[:：]$|^nguồn/iu.test(name) &&
    !isAccount(name) &&
    !isSite(name);
  if (signed && usable(signed)) return signed;
  const printed = portal?.byline ? [...copy.querySelectorAll(portal.byline)] : [];
  const marked = [
    ...copy.querySelectorAll('[itemprop=author], [rel=author]'),
    ...named(copy, ['author', 'byline', 'tacgia', 'tac-gia']),
  ];
  const people = meta.authors.filter((name) => isPersonName(name.split(',')[0] ?? '') && name.includes(' '));
  return [...read(printed), ...read(marked).filter(isByline), ...people].find(usable);
}

const label =
  /^(?:by|tác giả(?: bài viết)?|(?:tin|bài)(?:,? ?(?:bài|ảnh|và ảnh))*|người viết|author)(?![\p{L}])\s*[:：]?\s*/iu;

function read(elements: Element[]): string[] {
  return elements
    .slice(0, 5)
    .map((element) => normalize(element.textContent ?? '').replace(label, ''))
    .filter((name) => name !== '' && name.length < 120);
}

const isByline = (name: string): boolean =>
  name.split(/,|\sand\s|\svà\s|\s[-–]\s/u).every((part) => isPersonName(part.trim())) && name.includes(' ');
