import type { Portal } from '@/utils/portals/portal';
import type { Block, TextBlock } from './blocks';

import { isParagraph } from './blocks';
import { named } from './named';
import { isOfficeName } from './offices';
import { isAccount, isPersonName, startsWithFamilyName } from './names';
import { isDateLine, isToolbar } from './trim';
import { normalize, shareOfCapitals } from './text';

export interface Signature {
  byline?: string;
  source?: string;
  /** The line of the page each was taken from. */
  words?: { byline?: string; source?: string };
}

/** Takes what a line says, unless a line read before said it. */
function take(signature: Signature, part: 'byline' | 'source', value: string, line: string): void {
  if (signature[part] !== undefined) return;
  signature[part] = value;
  signature.words = { ...signature.words, [part]: line };
}

const authorLabel =
  /^(?:tác giả(?: bài viết)?|người viết|tin,? bài|tin ?[,và&-]+ ?ảnh|bài ?[,và&-]+ ?ảnh|tin,? bài,? ảnh|bài viết|thực hiện|t\/h|th|st|sưu tầm|biên soạn|biên tập|tổng hợp|pv|phóng viên|nguồn và ảnh|by|author|written by|penulis|autore?|autora|auteur|verfasser(?:in)?|автор|yazar|作者|撰稿|記者|记者|작성자|기자|tin|bài)\s*[:：]\s*(\S.*)$/iu;

const byPrefix = /^[Bb]y\s+(\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,4})(?:\s*[|,–-].*)?$/u;

/** An account is one word; whatever else goes by the name has a number, or a bank. */
const accountLabel =
  /^(?:(?:người đăng(?: tin| bài)?|người gửi)\s*[:：]|(?:đăng|viết) bởi(?!\p{L})|posted by(?!\p{L})|(?:tài khoản|người đăng)\s?[:：]?\s?[a-z][\w.-]*$)/iu;

/** Joomla names the account that wrote a story; editors of small portals use their own. */
const writtenBy = /^(?:được )?viết bởi(?:\s?:)?\s(\p{L}[^|()\d]{2,40})$/iu;

/** The person a line of Joomla's names; undefined for accounts. */
function writer(text: string): string | undefined {
  const name = writtenBy.exec(text)?.[1]?.trim();
  return name && isPersonName(name) && startsWithFamilyName(name) && !isAccount(name) ? name : undefined;
}

const sourceLabel =
  /^(?:nguồn(?: tin| bài)?|theo|source|nguồn gốc|sumber|fuente|fonte|источник|kaynak|来源|來源|出典|출처)\s*[:：]\s*(\S.*)$/iu;

/** "Theo Báo Tuyên Quang", "Theo TTXVN": a source named without a colon. */
const accordingTo = /^[Tt](?:heo|HEO)\s+(\p{Lu}[^.;:!?]{1,70})$/u;

/** Bodies that sign in place of a person, in short. */
const shortOffice =
  /^(?:bbt|ban biên tập|ban tổ chức|ban quản trị|tổ biên tập|đảng ủy|ubnd|ủy ban|hnd|hđnd|cổng tt|đoàn (?:thanh niên|tncs|cơ sở|trường|phường|xã)|pv|nhóm pv|p\.v)(?![\p{L}])/iu;

/** What the name of one begins with, where its place on the line says that it signs. */
const office =
  /^(?:bbt|ban biên tập|ban tổ chức|ban quản trị|tổ biên tập|phòng|trung tâm|văn phòng|hội|đoàn|đảng ủy|ubnd|ủy ban|hnd|hđnd|công an|sở|chi cục|cổng tt|pv|nhóm pv|p\.v)(?![\p{L}])/iu;

const newspaper =
  /^(?:báo|tạp chí|đài|theo|ttxvn|vgp|vov|vtv|cổng|trang|trung tâm truyền thông|[\w-]+\.(?:vn|com))/iu;

export interface Signed {
  /** The story without the lines that were read. */
  blocks: Block[];
  signature: Signature;
  /** Lines that went with the signature and are not told in it: accounts, and what stood behind it. */
  dropped: Block[];
}

/**
 * Takes the signature from the last lines: who wrote it, and where it was taken from, kept apart.
 * @param tail short lines behind the story, looked at first.
 */
export function takeSignature(blocks: Block[], tail: Block[]): Signed {
  const signature: Signature = {};
  const dropped = new Set<Block>();
  // Behind the story the first line that is no signature ends it.
  for (const block of tail.filter(isParagraph)) if (readLine(block, signature) === 'story') break;
  const passed: Block[] = [];
  for (const block of blocks.filter(isParagraph).slice(-6).reverse()) {
    // The name under a quotation is its speaker's.
    if (blocks[blocks.indexOf(block) - 1]?.kind === 'quote') break;
    const read = readLine(block, signature);
    if (read === 'story') break;
    if (read === 'passed' && block.linked === 0) passed.push(block);
    if (read !== 'taken') continue;
    // What stands behind a signature goes with it.
    for (const each of [block, ...passed]) dropped.add(each);
  }
  const told = Object.values(signature.words ?? {});
  return {
    blocks: blocks.filter((block) => !dropped.has(block)),
    signature,
    dropped: blocks.filter((block) => dropped.has(block) && !told.includes(block.text)),
  };
}

/** @returns `taken` when the line went into the signature or is an account, `story` when it is the story's. */
function readLine(block: TextBlock, signature: Signature): 'taken' | 'story' | 'passed' {
  if (block.text.length > 160) return 'story';
  const text = block.text
    .replace(/^[-–—*•\s]+/, '')
    .replace(/(?<![\s.;,])[\s.;,]+$/, '')
    .replace(/^\(((?:nguồn|theo)(?:\s|[:：]).{3,80})\)$/iu, '$1')
    .replace(/(?<!\s)\s*\((?:thực hiện|tổng hợp|lược ghi|biên dịch|sưu tầm)\)$/iu, '');
  const written = writer(text);
  if (written) take(signature, 'byline', written, block.text);
  if (accountLabel.test(text) && text.length < 80) return 'taken';
  if (text.length > 140) return 'story';
  const source = sourceLabel.exec(text)?.[1] ?? accordingTo.exec(text)?.[1];
  if (source && source.length <= 100) {
    take(signature, 'source', source.replace(/^["“]|["”]$/g, '').trim(), block.text);
    return 'taken';
  }
  // "Tác giả: Lê An. Ảnh: Hà My": who took the pictures is named beside them.
  const labelled = (authorLabel.exec(text)?.[1] ?? byPrefix.exec(text)?.[1])
    ?.split(/[\s;,.–-]{1,4}(?:Ảnh|ảnh|Photos?)\s?:/u)[0]
    ?.trim();
  if (labelled && labelled.length <= 110 && !/[!?]$/.test(text)) {
    if (!isAccount(labelled)) take(signature, 'byline', labelled.trim(), block.text);
    return 'taken';
  }
  if (signature.byline === undefined && isSignature(block, text)) return sign(text, signature, block.text);
  // An end mark, who took the pictures, keywords and counts may stand between the story and its signature.
  if (isPassed(block)) return 'passed';
  return 'story';
}

/** A short line behind a signature that is neither the story's nor a signature itself. */
const isPassed = ({ text, linked }: TextBlock): boolean =>
  !/\p{L}/u.test(text) ||
  (text.length < 120 &&
    (isDateLine(text) ||
      isToolbar(text) ||
      /^\(?(?:ảnh|photo)s?\s?:/iu.test(text) ||
      /^(?:từ khóa|từ khoá|tags?|keywords)\s?:/iu.test(text) ||
      /^[*+–-]?\s?(?:file|tệp|tài liệu|văn bản) (?:đính kèm|kèm theo)/iu.test(text) ||
      (linked > 0 && /(?:tại đây|here)\.?$/iu.test(text))));

/** The author and the source that labelled lines around the story name ("Tác giả: Minh Khôi", "By Ana Cruz"). */
export function readLabelled(lines: readonly string[]): Signature {
  const signature: Signature = {};
  for (const line of lines) {
    if (line.length > 140) continue;
    const author = authorLabel.exec(line)?.[1] ?? byPrefix.exec(line)?.[1] ?? writer(line);
    // What follows a bar or a number is the day, or a counter.
    const name = author?.split(/[|•]|\s[-–]\s+(?=\d)|,\s+(?=\d)|(?<!\s)\s+(?=\d)/)[0]?.trim();
    if (name && name.length <= 90 && !isAccount(name) && /^[\p{Lu}\p{Lo}]/u.test(name))
      take(signature, 'byline', name, line);
    const source = sourceLabel.exec(line)?.[1]?.trim();
    if (source && source.length <= 100) take(signature, 'source', source, line);
  }
  return signature;
}

/** The source in the family's own place for it, labelled as one ("Nguồn tin: …"), and the line that says so. */
export function readSource(copy: Document, portal?: Portal): { source: string; line: string } | undefined {
  const own = portal?.source ? [...copy.querySelectorAll(portal.source)] : [];
  for (const element of [...own, ...named(copy, ['nguontin', 'nguon-tin', 'nguon', 'source'])]) {
    const text = normalize(element.textContent ?? '');
    const source = sourceLabel.exec(text)?.[1] ?? /^nguồn tin (\p{Lu}.{2,80})$/iu.exec(text)?.[1];
    if (source && source.length <= 100) return { source, line: text.slice(0, 200) };
  }
  return undefined;
}

function sign(text: string, signature: Signature, line: string): 'taken' | 'story' {
  const onSite = /^(\p{Lu}[^/]{2,60}?)\s?\/\s?([\w-]{3,40}(?:\.[a-z]{2,10}){1,3})$/u.exec(text);
  if (onSite?.[1] && onSite[2]) {
    take(signature, 'byline', onSite[1], line);
    take(signature, 'source', onSite[2], line);
    return 'taken';
  }
  if (isAccount(text)) return 'taken';
  const inBrackets = /^\(([^()]{3,80})\)$/.exec(text)?.[1];
  if (inBrackets) {
    if (newspaper.test(inBrackets) || isOfficeName(inBrackets))
      take(signature, 'source', inBrackets.replace(/^theo\s+/iu, ''), line);
    else take(signature, 'byline', inBrackets, line);
    return 'taken';
  }
  const withPaper = /^(.{3,60}?)\s*\(((?:theo\s{1,3})?[^()]{3,60})\)$/iu.exec(text);
  if (withPaper?.[1] && withPaper[2] && newspaper.test(withPaper[2])) {
    take(signature, 'byline', withPaper[1], line);
    take(signature, 'source', withPaper[2].replace(/^theo\s+/iu, ''), line);
    return 'taken';
  }
  take(signature, 'byline', text, line);
  return 'taken';
}

/** Whether a body signs: what its name begins with is enough at the right. */
const isOffice = (name: string, { align }: TextBlock): boolean =>
  shortOffice.test(name) ||
  (isOfficeName(name) && !/^(?:cổng|trang) /iu.test(name)) ||
  (align === 'right' && office.test(name));

function isSignature(block: TextBlock, text: string): boolean {
  if (
    text.length < 2 ||
    text.length > 90 ||
    /[?!:"“”…]/.test(text) ||
    /[.;]$/.test(block.text.replace(/\.\/?\.?$/, '.'))
  )
    return false;
  if (/\d{2,}/.test(text) || block.linked > 0.5) return false;
  const inBrackets = /^\(([^()]{3,80})\)$/.exec(text)?.[1];
  if (inBrackets && isOfficeName(inBrackets)) return true;
  const people = (inBrackets ?? text)
    .replace(/(?<!\s)\s*\([^()]*\)$/, '')
    .split(/(?:(?<!\s)\s+)?[,&/]\s*|(?<!\s)\s+(?:[-–—]|và)\s+/u);
  const set =
    block.align === 'right' ||
    block.bold ||
    block.italic ||
    block.origin.closest('.author, .tacgia, .tac-gia, .article-author') !== null;
  const head = people[0] ?? '';
  // A lone word is more often a heading than a pen name.
  if (
    !text.includes(' ') &&
    block.align !== 'right' &&
    !/^(?:\p{Lu}{2,5}|\p{Lu}(?:\.\p{Lu}){1,3}|\p{Lu}['’]\p{Lu}.*|\p{Lu}\.\p{Lu}\p{Ll}{1,8})$/u.test(text)
  )
    return false;
  const names = people.filter(isPersonName).length;
  if (names === people.length)
    return set || startsWithFamilyName(head) || people.length > 1 || head.split(' ').length <= 4;
  if (isPersonName(head) && head.includes(' ') && (set || startsWithFamilyName(head) || people.length === 2))
    return true;
  if (isOffice(inBrackets ?? text, block)) return set || text.split(' ').length <= 8;
  return shareOfCapitals(text) > 0.9 && text.split(' ').length <= 7 && set;
}
