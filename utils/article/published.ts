import type { Portal } from '@/utils/portals/portal';
import type { Published } from './article';
import type { Metadata } from './metadata';

import { daysInDigits } from './dates/daysInDigits';
import { findDate, inferDate, parseDateLine } from './dates/parse';
import { isVietnamese } from './language';
import { precedes } from './places';
import { shortText } from './shortText';
import { tellsOfADay } from './trim';
import { bare, countSyllables, normalize } from './text';

export interface Printed {
  copy: Document;
  title: string | undefined;
  lead: string | undefined;
  text: string;
  /** Addresses that may carry the year: the page's own, which comes first, and its pictures'. */
  addresses: readonly string[];
  /** The deepest element that holds nearly all of the story. */
  root: Element;
}

/**
 * The day of publication: stated by the page for machines, or printed in its date line, or worked out from the story's
 * first words with a year it names. Which of them is said; undefined when nothing tells.
 */
export function findPublished(meta: Metadata, printed: Printed, portal?: Portal): Published | undefined {
  return (
    fromPortal(printed.copy, portal) ??
    fromMetadata(meta, () => fromDateLine(printed, meta)) ??
    fromDateLine(printed, meta) ??
    fromStory(printed)
  );
}

const whole = (date: string | undefined): date is string =>
  date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date);

const stated = (date: string, text: string): Published => ({
  date,
  inferred: false,
  text: text.slice(0, 300),
});

function fromPortal(copy: Document, portal?: Portal): Published | undefined {
  if (!portal?.date) return undefined;
  for (const element of copy.querySelectorAll(portal.date)) {
    const text = normalize(element.textContent ?? '');
    if (text.length > 300) continue;
    const date = parseDateLine(text) ?? findDate(text)?.date;
    if (whole(date)) return stated(date, text);
  }
  return undefined;
}

/**
 * What is stated for machines. In world time it may be another day than the one that is printed beside it, which is what
 * the page's readers are told.
 */
function fromMetadata(meta: Metadata, findPrinted: () => Published | undefined): Published | undefined {
  for (const value of meta.dates) {
    const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(value);
    const date = iso?.[1] ? isoOf(iso[1], iso[2]) : parseDateLine(daysInDigits(value, meta.language));
    if (!whole(date) || date < '1990') continue;
    const printed = iso?.[2] && inWorldTime.test(value) ? findPrinted() : undefined;
    return printed && isDayBeside(printed.date, date) ? printed : stated(date, value);
  }
  return undefined;
}

const inWorldTime = /\d(?:Z|[+-]00:?00)$/;

const isDayBeside = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) === 86_400_000;

function isoOf(day: string, time: string | undefined): string | undefined {
  const known = parseDateLine(day.split('-').reverse().join('/'));
  return known && time && time !== '00:00' ? `${known}T${time}` : known;
}

interface Line {
  date: string;
  text: string;
  score: number;
}

const label =
  /(?:ngày đăng(?! ký)|đăng ngày|đăng lúc|ngày xuất bản|xuất bản|cập nhật|ngày tạo|ngày cập nhật|ngày trả lời|thời gian(?! (?:nộp|nhận|tổ chức|diễn ra|thực hiện|làm việc|thi))|đăng tải|posted|published|publication date|date|data(?!\p{L})|pubblicat|fecha|publicado|publié|veröffentlicht|datum|tanggal|publicerad|udgivet|julkaistu|opublikowan|tarih|опубликован|дата|วันที่|เผยแพร่|التاريخ|등록일|작성일|公開日|更新日|掲載日|发布|發布|日期)/iu;

/** Short lines of the page with a full date, weighed by label, by class and by how near they stand to the title. */
function fromDateLine(printed: Printed, { language }: Metadata): Published | undefined {
  const { copy, title, root, lead = '', text: told } = printed;
  const write = isMonthFirst(printed, language) ? monthSecond : (text: string) => text;
  const wanted = title === undefined ? '' : bare(title);
  const isEvent = tellsWhen(bare(`${lead}${told}`), root);
  const lines: (Line & { at: number; printed: string })[] = [];
  let titleAt = -1;
  for (const [at, element] of copy.body.querySelectorAll('*').entries()) {
    const text = ownLine(element);
    if (text === undefined) continue;
    if (titleAt < 0 && wanted && text.length < wanted.length * 2 + 20 && startsAs(bare(text), wanted))
      if (!element.closest(unseen)) titleAt = at;
    if (titleAt >= 0 && at > titleAt + 400) break;
    const line = readLine(element, write(daysInDigits(text, language)));
    if (!line || isEvent(element, text)) continue;
    lines.push({ ...line, score: line.score - below(element, root, text), at, printed: text });
  }
  const weighed = lines.map((line) => ({ ...line, score: line.score + nearness(line, titleAt) }));
  const best = weighed.reduce<(typeof weighed)[number] | undefined>(
    (winner, line) => (winner && winner.score >= line.score ? winner : line),
    undefined,
  );
  return best && best.score >= 3 ? stated(best.date, best.printed) : undefined;
}

/** Whether a line of the story says when something takes place or ends: "Thời gian: 19h30 ngày 31/12/2021". */
const tellsWhen =
  (story: string, root: Element) =>
  (element: Element, line: string): boolean =>
    (/thời gian/iu.test(line) || tellsOfADay.test(line)) &&
    root.contains(element) &&
    story.includes(bare(line));

/** Whether a line is the title, perhaps with its day behind it. */
const startsAs = (line: string, wanted: string): boolean =>
  line.startsWith(wanted) && line.length <= wanted.length + 24;

/** What a line below the story loses: there stand other stories, with their days. A bare day beside no link is its own. */
function below(element: Element, root: Element, text: string): number {
  if (root.contains(element) || !precedes(root, element) || label.test(text)) return 0;
  return isOnlyDate(text) && !element.parentElement?.querySelector('a[href]') ? 0 : 3;
}

/** Titles repeated for screen readers stand elsewhere than the one that is seen. */
const unseen = '.hide-accessible, .sr-only, .visually-hidden, .breadcrumb, .breadcrumbs, nav';

/** An element's text when it is short enough for a title or a date line. */
function ownLine(element: Element): string | undefined {
  if (element.localName === 'a' || element.localName === 'option') return undefined;
  if (element.firstElementChild) return shortText(element, 400);
  const raw = element.textContent ?? '';
  return raw.length > 400 ? undefined : normalize(raw);
}

/** The page's own clock. */
const clock = /^(?:hôm nay|today|bây giờ)(?!\p{L})/iu;

function readLine(element: Element, text: string): Line | undefined {
  if (text.length < 6 || text.length > 160 || !/\d/.test(text) || clock.test(text)) return undefined;
  if (isSentence(text) || ofAFile.test(text)) return undefined;
  // Headings, captions and quotations speak of days of their own.
  if (element.closest('h2, h3, h4, h5, h6, figcaption, blockquote') && !isOnlyDate(text)) return undefined;
  const score = scoreLine(element, text);
  if (score < -1) return undefined;
  const date = parseDateLine(text) ?? dateAtStart(text);
  return whole(date) && date > '1990' ? { date, text, score } : undefined;
}

/** "PDF – 1,24 Mo - 14/02/2019": the day of a file beside the story. */
const ofAFile =
  /(?<![\p{L}\d])(?:pdf|docx?|xlsx?|zip|rar)(?![\p{L}\d])[^\d]{0,12}\d[\d.,]{0,9}\s?(?:[km]?[ob]|octets)(?![\p{L}\d])/iu;

/** "Thời gian hưởng là 9 tháng, tính từ ngày 1/5/2025.": a sentence of the story tells its own days, not the page's. */
function isSentence(text: string): boolean {
  return /[.!?…]$/u.test(text) && countSyllables(text) > (label.test(text) ? 14 : 7);
}

/** Pages of the United States' governments, and those that say they are written as there. */
function isMonthFirst({ addresses, text }: Printed, language: string | undefined): boolean {
  const [address = ''] = addresses;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (/\.(?:gov|mil|us)$/.test(host)) return true;
  // Many systems are delivered with it, and nobody changes it.
  const isLeftSo = host.endsWith('.vn') || isVietnamese(text);
  return !isLeftSo && /^(?:en|es)[-_](?:us|ph)$/i.test(language ?? '');
}

/** "03/05/2024", the month first, with the day first. */
const monthSecond = (text: string): string =>
  text.replace(/(?<![\d/])(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/(\d{4})(?![\d/])/g, '$2/$1/$3');

/**
 * The first date of a line that is labelled, or begins with it, perhaps behind a place: "October 14, 2022 | Views: 1,288",
 * "Bern, 17.08.2007 - Rede von …".
 */
function dateAtStart(text: string): string | undefined {
  const found = findDate(text);
  if (!found) return undefined;
  const before = text.slice(0, text.indexOf(found.text));
  return label.test(text) || /^(?:\p{Lu}[\p{L} .-]{1,30},\s*)?$/u.test(before) ? found.date : undefined;
}

function scoreLine(element: Element, text: string): number {
  let score = text.length < 60 ? 1 : 0;
  if (label.test(text) || isLabelled(element)) score += 3;
  if (element.localName === 'time') score += 3;
  if (
    /(?:^|[\s_-])(?:date|time|ngay|ngaydang|thoigian|posttime|pubdate|published|posted|meta|created)(?:$|[\s_-])/i.test(
      `${element.className} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2'),
    )
  )
    score += 2;
  if (isInCell(element)) score -= 2;
  if (element.querySelector('a[href]')) score -= 1;
  return score;
}

/** In a list, a footer or a table; but a table that has a heading beside the line only lays the page out. */
const isInCell = (element: Element): boolean => {
  const cell = element.closest('li, td, footer, header a');
  return cell !== null && !(cell.localName === 'td' && cell.querySelector('h1, h2'));
};

/** "Fecha de publicación" in the cell or term before it. */
function isLabelled(element: Element): boolean {
  const before = element.previousElementSibling?.textContent ?? '';
  return before.length < 40 && label.test(before);
}

const besideBareDay = /(?<!\p{L})(?:am|pm|sa|ch)(?!\p{L})|[^\p{L}]+/giu;
/** What is printed beside a day and says no more. */
const besideDay =
  /(?<!\p{L})(?:am|pm|sa|ch|gmt|ngày|lúc|giờ|thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy)|chủ nhật|lượt xem|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})|[^\p{L}]+/giu;

/**
 * A day, perhaps with its time, and hardly a word besides.
 * @param isBare whether the day of the week is one word too many: above a title it is the page's own day.
 */
function isOnlyDate(text: string, isBare = false): boolean {
  const found = findDate(text);
  return (
    found !== undefined && text.replace(found.text, '').replace(isBare ? besideBareDay : besideDay, '') === ''
  );
}

/** Just below the title is where a date line stands; a clock above it belongs to the page. */
function nearness({ at, text }: { at: number; text: string }, titleAt: number): number {
  if (titleAt < 0) return 0;
  const distance = at - titleAt;
  // What tells the seconds above the title is the page's clock.
  if (distance < 0 && /\d{1,2}:\d{2}:\d{2}/.test(text) && !label.test(text)) return -4;
  if (Math.abs(distance) < 20 && isOnlyDate(text, distance < 0)) return 4;
  if (distance >= 0) return distance < 15 ? 3 : distance < 60 ? 1.5 : 0;
  return distance > -8 ? 2.5 : distance > -25 ? 0 : -4;
}

function fromStory({ title, lead, text, addresses }: Printed): Published | undefined {
  const opening = lead ?? text.slice(0, 600);
  const found = inferDate(opening, title ?? '', yearsIn(addresses));
  return found && whole(found.date) ? { date: found.date, inferred: true, text: found.text } : undefined;
}

/** Years that date the page. Years the story speaks of do not: reports look back and plan ahead. */
function yearsIn(addresses: readonly string[]): number[] {
  const named = addresses.flatMap((address) => [...address.matchAll(/[/_-]((?:19|20)\d{2})(?=[/_-]|$)/g)]);
  return [...new Set(named.map((match) => Number(match[1])))];
}
