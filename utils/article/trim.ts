import type { Block } from './blocks';

import { kindOfAddress } from './attachments/kind';
import { isText } from './blocks';
import { findDate } from './dates/parse';
import type { Receipt } from './receipt';
import type { Title } from './title';

import { findLine, precedes } from './places';
import { bare } from './text';

/** One line of a toolbar: share, print, font size, listen, subscribe. */
const toolbarWords =
  /^(?:chia sẻ|share|in (?:bài viết|trang|ấn|tin)|in|bản in|is this page useful\?|was this page helpful\?|this file may not be suitable for users of assistive technology|request an accessible format|bài viết này có hữu ích không\?|bạn có hài lòng với .{3,40} không\?|chưa có bình luận(?: nào)?(?:[.!]? hãy .{3,50})?|hãy là người đầu tiên bình luận|(?:chia sẻ|share)(?:\s?:)?\s?(?:(?:facebook|twitter|zalo|linkedin|messenger|email|x)\s?){1,8}|tài liệu đính kèm|(?:file|tệp|tập tin) đính kèm|mục lục|table of contents|print(?: this page)?|gửi (?:email|mail|thư|bài viết|cho bạn bè|phản hồi)|send (?:email|to friends?)|email|e-mail|facebook|twitter|x|zalo|linkedin|pinterest|youtube|whatsapp|telegram|messenger|copy link|sao chép liên kết|(?:xem )?(?:cỡ chữ|kích thước chữ)(?:\s*(?::\s*)?a[-+]?(?:\s*a[-+]?)*)?|a\s?-\s?a\s?a\s?\+|font size|a[-+]?|đọc bài(?: viết)?|nghe(?: đọc bài| bài viết| audio)?(?: \d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?)?|lưu bài viết|quay lại|về trang trước|trở về|back|về đầu trang|lên đầu trang|đầu trang|tương phản|đánh giá|thích|like|tweet|bình luận|tải về|tải xuống|kích thước|đính kèm|chi tiết|hauptinhalt|inhaltsbereich|xem thêm|đọc thêm|theo dõi|follow us|mặc định|gốc|mp[34]|download mp[34]|qr code|mã qr|tweet facebook email|giới thiệu bài viết cho bạn bè|thêm bình luận|follow .{0,40} on google news|theo dõi .{0,60} trên google news)[:.|\s]*$/iu;

/** Counts, numbers and ratings printed around a story. */
const countLine =
  /^(?:\(?\s*(?:lượt|số lượt|số lần|lần) (?:xem|đọc|truy cập|tải|người xem)\s*(?::\s*)?[\d.,]+|đã (?:xem|đọc|truy cập|tải)\s*(?::\s*)?\d[\d.,]*\s*(?:lượt|lần|người|$|[|•(])|[\d.,]+\s*(?:lượt (?:xem|đọc|truy cập|tải)|views?|bình luận|comments?|phản hồi|lượt thích)(?!,| \p{Ll}))|^(?:view count|views?|hits|comments?|lượt truy cập|lượt nghe)\s*(?::\s*)?[\d.,]+|^tổng số điểm của bài viết là|^click để đánh giá bài viết|^ページ(?:番号|id)\s*(?:[:：]\s*)?\d+$|^xếp hạng\s*:|^đánh giá(?: bài viết)?\s?:?\s?\d|^[\d.,]+ người đã (?:xem|đọc)|^(?:từ khóa|từ khoá|tags?)\s?:\s?\S|^\d+ trong \d+ đánh giá|^[\d.,]+\s*\/\s*\d+\s*(?:[-–]\s*)?\(\s*\d+\s*(?:bình chọn|votes?|đánh giá)/iu;

/** "Đăng ngày 07 - 09 - 2022 bởi bientap1": who put the page up, and when. */
const postedLine =
  /^(?:(?:được )?viết bởi|đăng (?:ngày|lúc|bởi)|được đăng (?:bởi|ngày|lúc|vào|trong)|lần cập nhật cuối|cập nhật lần cuối|posted (?:on|by)|submitted by|(?:(?:ngày|người) đăng(?: tin| bài)?|được đăng)(?=\s?(?:[:(|\d]|[\w.@-]*$)))(?!\p{L}).{0,90}$/iu;

/** Headings that open lists of other stories or the readers' part. Everything behind them is another story's. */
const elsewhere =
  /^(?:(?:các |những )?(?:tin|bài)(?: viết| tức)? (?:liên quan|khác|cùng (?:chuyên mục|loại|chủ đề)|mới(?: hơn| nhất| đăng)?|cũ(?: hơn)?|đã (?:đưa|đăng)|đọc nhiều|xem nhiều|nổi bật|cùng sự kiện)|(?:tin )?cùng (?:mục|chuyên mục|chủ đề)|(?:các )?(?:văn bản|câu hỏi|thông báo|sự kiện|video|hình ảnh|album)(?: có)? (?:khác|cùng (?:loại|thể loại|lĩnh vực|chuyên mục)|liên quan|mới(?: nhất)?)|tin, bài (?:liên quan|khác)|baca juga|artikel terkait|berita (?:terkait|lainnya)|noticias relacionadas|lire aussi|à lire aussi|weitere (?:meldungen|artikel|informationen)|mehr zum thema|関連(?:記事|リンク|情報)|관련 ?(?:기사|자료)|có thể bạn quan tâm|bài đọc nhiều|xem nhiều|đọc nhiều(?: nhất)?|chủ đề liên quan|chuyên mục,? tin tức liên quan|tham khảo thêm|đọc thêm|xem thêm(?: tin)?|tin bài khác|other news|related (?:news|articles|stories|posts|content|links|topics)|read (?:more|also)|more (?:news|stories|from .{2,40})|you (?:may|might) also like|recommended(?: for you)?|most (?:read|popular)|ý kiến(?: bạn đọc| của bạn)?|(?:\d+ )?bình luận(?: bài viết)?|gửi bình luận(?: của bạn)?|gửi ý kiến|phản hồi|comments?|leave a (?:reply|comment)|post a comment|herausgeber|adresse für rückfragen|(?:presse)?kontakt|contacts?(?: presse)?|(?:media|press) (?:contacts?|office|inquiries)|từ khóa|từ khoá|tags?|thẻ|chủ đề|keywords)\s*(?:\(\d+\)\s*)?:?$/iu;

/** Lines of a footer or of the rights it reserves. */
const footerLine =
  /^(?:©|copyright(?=\s?(?:©|\(c\)|\d{4}|by |of |[:.]|$))|bản quyền(?= (?:©|\(c\)|thuộc|\d{4}|của (?:cổng|trang|báo))|\s?:)|®|ghi rõ nguồn(?! gốc)|giấy phép (?=[^.]{0,80}(?:\/GP|gp-|(?:trang|cổng) (?:thông )?tin|báo chí|mạng xã hội|icp))|chịu trách nhiệm(?: chính| nội dung)?\s*:|cơ quan (?:quản lý|chủ quản)\s*:|trưởng ban biên tập\s*:|tổng biên tập\s*:|thiết kế bởi|phát triển bởi|all rights reserved|chú ý: việc đăng lại bài viết)/iu;

export const isToolbar = (text: string): boolean =>
  text.length < 120 &&
  text
    .split(/(?:(?<!\s)\s+)?[|•·[\]]\s*/)
    .every((part) => part === '' || (part.length < 80 && toolbarWords.test(part)));

/** "Tài liệu đính kèm: Kế hoạch số 5": the file is among the attachments. */
const isFileLink = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.linked > 0.4 &&
  /^(?:(?:file|tệp|tập tin|tài liệu|văn bản)(?: tin)? đính kèm|attachments?)\s*:/iu.test(block.text);

/** Removes what portals print inside the story's own element without its being the story. */
export function trim(copy: Document, blocks: Block[], title: Title | undefined, receipt: Receipt): Block[] {
  const kept = blocks.filter((block) => !isLeftover(block));
  const story = trimStart(withoutRubric(copy, kept, title), title?.text);
  const own = cutElsewhere(story);
  const places = new Map(blocks.map((block, index) => [block, index]));
  note(receipt, 'leftover', blocks, story, places);
  note(receipt, 'related', story, own, places);
  return own;
}

function note(
  receipt: Receipt,
  kind: 'leftover' | 'related',
  before: Block[],
  after: Block[],
  places: ReadonlyMap<Block, number>,
): void {
  const kept = new Set(after);
  for (const block of before) if (!kept.has(block)) receipt.drop(kind, block, places.get(block) ?? 0);
}

/** Drops what stands above the title: a rubric, a number, a day. */
function withoutRubric(copy: Document, blocks: Block[], title: Title | undefined): Block[] {
  const heading = title?.element;
  if (!heading) return blocks;
  let start = 0;
  while (start < Math.min(4, blocks.length)) {
    const block = blocks[start];
    if (!isText(block) || block.text.length > 120) break;
    const place = findLine(copy, block.text);
    if (!place || heading.contains(place) || !precedes(place, heading)) break;
    start++;
  }
  return withoutForeword(blocks.slice(start), heading);
}

/** Drops what stands above the title and outside of what holds both title and story: a slogan, another headline, a picture. */
function withoutForeword(blocks: Block[], heading: Element): Block[] {
  const first = blocks.findIndex(({ origin }) => !precedes(origin, heading));
  const below = blocks[first];
  let shared: Element | null = heading;
  while (shared && below && !shared.contains(below.origin)) shared = shared.parentElement;
  if (first < 1 || !shared) return blocks;
  const length = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  // What is most of the story is no foreword to it, whatever was taken for its title.
  if (length(blocks.slice(0, first)) > length(blocks) * 0.4) return blocks;
  return blocks.filter(({ origin }, index) => index >= first || shared?.contains(origin));
}

/** A single passage longer than this is a dump of data that no reader waits for. */
const longestPassage = 1_000_000;

/** The head of a table of files, which are among the attachments: their names, and how large they are. */
const filesTable =
  /^(?:(?:tệp|file|tập tin|tài liệu)(?: tin)? đính kèm\s?:?\s*)?(?:stt\s*)?(?:tên (?:tệp|file|tập tin)|file ?name)\s(?:.{0,40}\s)?(?:kích (?:cỡ|thước)|dung lượng|file ?size|size|tải (?:về|xuống)|download)(?!\p{L})/iu;

/** True for lines that are no story wherever they stand. */
function isLeftover(block: Block): boolean {
  if (block.kind === 'image') return false;
  const { text } = block;
  if (
    text.length > longestPassage ||
    isToolbar(text) ||
    isFileLink(block) ||
    (text.length < 120 && (countLine.test(text) || postedLine.test(text))) ||
    (text.length < 300 && footerLine.test(text))
  )
    return true;
  if (block.kind === 'table' && filesTable.test(text)) return true;
  if (block.kind === 'list' && text.length < 200) {
    const items = [...block.content.children].map((item) => item.textContent?.trim() ?? '');
    return items.length > 0 && items.every((item) => item === '' || isToolbar(item) || countLine.test(item));
  }
  return (
    isFileLine(text) || isArrowed(block) || isTemplateLine(text) || isPointer(block) || isSponsored(block)
  );
}

/** "h2.jpg (229 KB)": what an upload form printed under a picture. */
const isFileLine = (text: string) =>
  /^[^\s/]{1,80}\.(?:jpe?g|png|gif|webp|bmp)(?:\s*\([\d.,]+\s*[kmKM]B\))?$/i.test(text);

/** ">> Công khai kết quả …", "»": what arrows lead to is elsewhere; but pointed bullets open lines of their own. */
const isArrowed = (block: Block): boolean =>
  block.text.length < 200 && (/^(?:>>|»)/.test(block.text) || (isLinks(block) && /^[›→➤►]/.test(block.text)));

/**
 * "Xem thêm: …", "👉 Mời bạn đọc thêm: …", ">> …": a line, perhaps set apart as a quotation, that is a link to another
 * story.
 */
const isPointer = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'quote') &&
  block.linked > 0.5 &&
  /^(?:(?:\p{So}\uFE0F?|[\s–-]){0,6}(?:mời (?:bạn|quý vị|quý độc giả|độc giả)(?: đọc)? )?(?:xem|đọc) (?:thêm|tiếp)|tham khảo|bài liên quan|>>|»|see also|read (?:more|also)|related|baca juga|à lire|lire aussi|leia também|lea también|leggi anche)\s*:?/iu.test(
    block.text,
  );

const isSponsored = (block: Block): boolean =>
  (block.text.length < 30 &&
    /^[-–\s]*(?:tin tài trợ|quảng cáo|nội dung tài trợ|advertisement|sponsored(?: content)?)[-–\s:]*$/iu.test(
      block.text,
    )) ||
  (block.kind === 'paragraph' && block.linked > 0.4 && /^(?:tin tài trợ|quảng cáo)\s*:/iu.test(block.text));

/** A template that was never filled in, or an editor's class names pasted as words. */
const isTemplateLine = (text: string): boolean =>
  /^(?:(?:#\s?){2,5}|(?:\*\s?){3,6}|-\s?(?:30|end|ends|hết)\s?-|%\w+%|trang \d+ ?\/ ?\d+|page \d+ (?:of|\/) ?\d+|\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}|\/|\\?['"]{2}|leftcenterrightdel|\[\[.*\]\]|\{\{.*\}\})$/i.test(
    text,
  );

/** Takes the title, the date line and their like from the top: the reader shows them in their own place. */
function trimStart(blocks: Block[], title: string | undefined): Block[] {
  let start = 0;
  while (start < Math.min(blocks.length, 8)) {
    const block = blocks[start];
    if (!isText(block)) break;
    const isTitle = title !== undefined && bare(block.text) === bare(title);
    const isDate = block.text.length < 90 && isDateLine(block.text);
    if (!isTitle && !isDate) {
      // The title may stand one block lower, below a rubric.
      const next = blocks[start + 1];
      const isRubric =
        block.text.length < 60 && isText(next) && title !== undefined && bare(next.text) === bare(title);
      if (!isRubric) break;
    }
    start++;
  }
  return blocks.slice(start);
}

/** "Hạn nộp: 30/6/2024", "Từ 1/7/2024": a day that the story is about. */
export const tellsOfADay =
  /(?<!\p{L})(?:hạn|từ|đến|trước|áp dụng|hiệu lực|đăng ký|nộp|họp|thi|địa điểm|deadline|until|from)(?!\p{L})/iu;

/** "Ngày đăng: 08/07/2024 11:38", "Thứ ba - 30/05/2017 16:29", "27/09/2020, 21:58 | 56 lượt xem". */
export function isDateLine(text: string): boolean {
  const found = findDate(text);
  if (!found || tellsOfADay.test(text)) return false;
  const rest = text
    .replace(found.text, '')
    .replace(/(?<!\p{L})(?:[a-z]+[_\d][\w.]*|admin\w*|bientap\w*|vanthu\w*)(?!\p{L})/giu, '')
    .replace(
      /(?<!\p{L})(?:ngày|đăng|tháng|năm|lúc|giờ|phút|cập nhật|xuất bản|thời gian|thứ|chủ nhật|hai|ba|tư|năm|sáu|bảy|lượt xem|view count|views?|posted|published|updated|on|date|datum|publié|le|am|pm|sa|ch|gmt|print|gốc|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/giu,
      '',
    );
  return rest.replace(/[^\p{L}]+/gu, '').length <= 8;
}

/** What opens the readers' part and can be nothing of the story's. */
const ofReaders = /^(?:ý kiến bạn đọc|\d+ bình luận|bình luận \(\d+\)|comments \(\d+\))/iu;

/** Drops a heading of other stories with the links behind it; at the end of the story, all that follows. */
function cutElsewhere(blocks: Block[]): Block[] {
  const kept: Block[] = [];
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  // Unlinked text behind each block, summed once from the end.
  const wordsBehind: number[] = [];
  for (let index = blocks.length - 1, sum = 0; index >= 0; index--) {
    wordsBehind[index] = sum;
    const block = blocks[index];
    if (block && !isLinks(block)) sum += block.text.length;
  }
  let passed = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    passed += block.text.length;
    if (block.kind === 'image' || block.text.length > 80 || !elsewhere.test(block.text)) {
      kept.push(block);
      continue;
    }
    const words = wordsBehind[index] ?? 0;
    const isEnd =
      words < total * 0.15 || isListToTheEnd(blocks.slice(index + 1)) || ofReaders.test(block.text);
    if (passed > total * 0.3 && isEnd) return kept;
    while (isLinks(blocks[index + 1])) index++;
  }
  return dropTrailingLinks(kept);
}

/** Whether other stories are listed from here to the end, with their days or first words: their titles are links. */
function isListToTheEnd(blocks: readonly Block[]): boolean {
  const titles = blocks.flatMap((block, index) => (isLinks(block) ? index : []));
  if ((titles[0] ?? 2) > 1) return false;
  // No story has several headings that lead elsewhere.
  if (titles.filter((at) => blocks[at]?.kind === 'heading').length >= 2) return true;
  const ends = [...titles.slice(1), blocks.length];
  return titles.length >= 3 && titles.every((at, nth) => (ends[nth] ?? 0) - at <= 4);
}

const isLinks = (block: Block | undefined): boolean =>
  block !== undefined && block.kind !== 'image' && 'linked' in block && block.linked > 0.6;

function dropTrailingLinks(blocks: Block[]): Block[] {
  let end = blocks.length;
  let links = 0;
  while (
    end > 1 &&
    blocks[end - 1]?.kind === 'list' &&
    isLinks(blocks[end - 1]) &&
    !hasFile(blocks[end - 1])
  ) {
    links++;
    end--;
  }
  return links > 0 ? blocks.slice(0, end) : blocks;
}

const hasFile = (block: Block | undefined): boolean =>
  block?.kind === 'list' &&
  [...block.content.querySelectorAll('a')].some((a) => kindOfAddress(a.getAttribute('href') ?? ''));
