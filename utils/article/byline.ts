import type { Portal } from '@/utils/portals/portal';
import type { Publisher } from './article';
import type { Metadata } from './metadata';

import { isAccount, isPersonName } from './names';
import { named } from './named';
import { bare, normalize } from './text';

/** Somebody named as the author, and the line that says so; without one the page says it to machines alone. */
export interface Author {
  name: string;
  line?: string;
}

/**
 * Who wrote the story: its signature first, then the family's own place, then a printed "By …" or marked author, last
 * what the page states for machines when that is a person; a speech is its speaker's. An account, the site's or the publisher's name is nobody.
 */
export function chooseByline(
  signed: Author | undefined,
  copy: Document,
  meta: Metadata,
  publisher: Publisher | undefined,
  speeches: readonly string[],
  portal?: Portal,
): Author | undefined {
  const isSite = (name: string) =>
    bare(name) === bare(meta.siteName ?? '-') ||
    bare(name) === bare(publisher?.name ?? '-') ||
    /\.(?:vn|com|gov|org)\b/i.test(name);
  const usable = ({ name }: Author) =>
    name.length > 1 &&
    name.length < 120 &&
    !/[:：]$|^nguồn/iu.test(name) &&
    !isAccount(name) &&
    !isSite(name);
  if (signed && usable(signed)) return signed;
  const printed = portal?.byline ? [...copy.querySelectorAll(portal.byline)] : [];
  const marked = [
    ...together([...copy.querySelectorAll('[itemprop=author], [rel=author]')]),
    ...named(copy, ['author', 'byline', 'tacgia', 'tac-gia']),
  ].filter((element) => !element.closest(others) && !ofAnother.test(element.className));
  const people = meta.authors
    .filter((name) => isPersonName(name.split(',')[0] ?? '') && name.includes(' '))
    .map((name) => ({ name }));
  const spoken = speeches.flatMap(speakerIn);
  return [...read(printed), ...read(marked).filter(isByline), ...spoken, ...people].find(usable);
}

/** Who is quoted, took the picture, or wrote a comment or another story is marked as an author as well. */
const others = 'blockquote, figure, figcaption, aside, footer';
const ofAnother =
  /(?:quote|testimonial|photo|image|picture|comment|book|card|related)\w{0,10}[-_]{1,2}(?:author|byline)/i;

/** Authors that are marked one by one in one line are named together, as the line has them: "By Ana Cruz and Leo Lee". */
function together(authors: Element[]): Element[] {
  const [first, second] = authors;
  const line = first?.parentElement;
  const isLine = line && second && line.contains(second) && (line.textContent?.length ?? 0) < 160;
  return isLine ? [line, ...authors] : authors;
}

const speech =
  /(?<!\p{L})(?:rede|ansprache|grußwort|speech|remarks|keynote|discours|discurso)\s+(?:von|des|der|by|of|de|du|del)\s+(.{4,80}?)(?=\s+(?:beim?|am|zum|zur|vor|im?|auf|anlässlich|at|on|to|before|à|au|lors|en|ante)\s|[,.:;]|$)/iu;

/** A name at the end of what follows, behind titles and offices: "Bundespräsident Johannes Rau", "Ursula von der Leyen". */
const lastName =
  /\p{Lu}[\p{L}.'’-]{1,80}(?:\s(?:von|van|der|den|de|la|le|du|da|dos|zu))*\s\p{Lu}[\p{L}'’-]{1,80}$/u;

/** "Rede von Bundespräsident Johannes Rau beim …": who gave the speech that a title or first line announces. */
function speakerIn(line: string): Author[] {
  const name = lastName.exec(speech.exec(line)?.[1] ?? '')?.[0];
  return name ? [{ name, line: line.slice(0, 400) }] : [];
}

const label =
  /^(?:(?:written |posted |reported |story )?by|von|par|por|autor(?:in|a)?|auteur|tác giả(?: bài viết)?|(?:tin|bài)(?:,? ?(?:bài|ảnh|và ảnh))*|người viết|author)(?![\p{L}])\s*[:：]?\s*/iu;

function read(elements: Element[]): Author[] {
  return elements
    .slice(0, 5)
    .map((element) => normalize(element.textContent ?? ''))
    .map((line) => ({ name: line.replace(label, ''), line }))
    .filter(({ name }) => name !== '' && name.length < 120);
}

const isByline = ({ name }: Author): boolean =>
  name.split(/,|\sand\s|\svà\s|\s[-–]\s/u).every((part) => isPersonName(part.trim())) && name.includes(' ');
