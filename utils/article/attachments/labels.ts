import { normalize } from '@/utils/article/text';

/**
 * What a line announces: files of the story (`attached`), something to download, which side boxes say as well
 * (`download`), or things of other stories (`elsewhere`).
 */
export type Announcement = 'attached' | 'download' | 'elsewhere';

const thing = '(?:tệp tin|tệp|files?|tập tin|tài liệu|văn bản|phụ lục|biểu mẫu|hồ sơ)';

const attached = [
  `(?:các |danh sách |xem |tải |chi tiết ){0,2}${thing} (?:đính kèm|kèm theo|gửi kèm|gắn kèm)`,
  `đính kèm(?: ${thing})?`,
  '(?:danh sách |thông tin )?(?:kèm theo|gửi kèm|đính kèm)',
  'attachments?',
  'attached (?:files?|documents?)',
  'pi[eè]ces? jointes?',
  '(?:fichiers?|documents?) (?:joints?|annexés?)',
  'annexes?',
  '(?:datei)?anh[aä]nge?',
  'anlagen?',
  '(?:archivos?|documentos?|ficheros?|arquivos?|ficheiros?) (?:adjuntos?|anexos?|anexados?|em anexo)',
  'adjuntos?',
  'anexos?',
  '(?:documenti )?allegat[oi]',
  'lampiran',
  '添付(?:ファイル|資料|書類)',
  '첨부 ?파일',
  '附件(?:下载|下載)?',
  '(?:เอกสาร|ไฟล์)แนบ',
  'приложени[ея]',
];

const download = [
  `(?:tải|download)(?: (?:về|xuống|toàn văn|bản đầy đủ|tại đây|pdf|${thing})){1,4}`,
  `${thing} (?:tải về|download)`,
  '(?:xem )?toàn văn(?: văn bản)?',
  'tệp tin|tập tin',
  'downloads?(?: (?:the|this|full|pdf|file|document|report|here|now)){0,4}',
  '(?:documents?|files) to download',
  '(?:documents?|fichiers?|brochures?) à télécharger',
  'à télécharger|télécharger(?: (?:le|la|les|ce))?(?: (?:documents?|fichiers?|textes?|pdf))?|téléchargements?',
  '(?:dokumente |dateien )?zum (?:download|herunterladen)|herunterladen',
  'descargas?|descargar(?: (?:el|los))?(?: (?:documentos?|archivos?|pdf))?|(?:documentos?|archivos?) para descargar',
  'baixar(?: o)?(?: (?:documento|arquivo|ficheiro|pdf))?|descarregar|(?:arquivos?|ficheiros?) para (?:baixar|descarregar)',
  'documents?|files|documentation|documentos?|documentación|dokumente|documenti|документы',
  'scarica(?: (?:il|i))?(?: (?:documenti?|file|pdf))?|unduh(?:an)?|ダウンロード',
];

const elsewhere = [
  '(?:các |những |danh sách |danh mục )?(?:văn bản|tài liệu|công văn|thông báo|quyết định|tin|bài|tin tức|tin bài|bài viết|ấn phẩm|video)(?:,? (?:bài|tin))? (?:mới(?: nhất| ban hành| đăng| hơn| cập nhật)?|khác|liên quan|cùng .{2,25}|nổi bật|xem nhiều|đọc nhiều|đã đưa|đã đăng|cũ hơn|chỉ đạo(?:,?[ -]*điều hành)?|điều hành|(?:quy phạm )?pháp luật(?: mới)?)',
  '(?:hệ thống|thư viện|tra cứu|kho) (?:văn bản|tài liệu|video|ảnh)',
  'có thể bạn quan tâm',
  '(?:related|latest|recent|other|popular|new) (?:news|articles|stories|documents|publications|posts|topics|links|content)',
  'articles liés|(?:derniers|autres) documents|à lire aussi|publications récentes',
  'weitere (?:meldungen|artikel|informationen|dokumente)|mehr zum thema',
  '(?:noticias|documentos|artículos|notícias|artigos) (?:relacionad[oa]s|recientes|recentes)',
];

/** Words that may stand between a label and its end without its being a sentence. */
const behind =
  '(?: (?:này|bài viết|của bài viết|tại đây|ở đây|bên dưới|dưới đây|gồm|sau)){0,3}(?: ?\\(\\d{1,3}\\))?';

const alone = (forms: string[]) => new RegExp(`^(?:${forms.join('|')})${behind}$`, 'iu');
const leading = (forms: string[]) => new RegExp(`^(?:${forms.join('|')})${behind} ?[:：]`, 'iu');

const patterns: [Announcement, RegExp, RegExp][] = [
  ['attached', alone(attached), leading(attached)],
  ['download', alone(download), leading(download)],
];
const isElsewhere = alone(elsewhere);

/** Headings of side boxes that are ordinary words within a story. */
export const isSideHeading = (line: string): boolean =>
  /^(?:văn bản|công báo|ấn phẩm|tài liệu)$/iu.test(plain(line.slice(0, 40)));

/** What a line of the page announces; undefined for most lines. What follows a colon may be the first file's name. */
export function labelOf(line: string): Announcement | undefined {
  if (line.length > 400) return undefined;
  const text = plain(line);
  if (text.length > 160) return undefined;
  if (text.length <= 80 && isElsewhere.test(text)) return 'elsewhere';
  return patterns.find(
    ([, whole, start]) => (text.length <= 80 && whole.test(text)) || start.test(text),
  )?.[0];
}

/** True for a link's own words that offer a download: "Télécharger l’arrêté du 14 juin". */
export const asksToDownload = (words: string): boolean =>
  /^(?:tải|download|télécharger|descargar|baixar|descarregar|scarica|unduh|herunterladen)(?!\p{L})/iu.test(
    words,
  );

/** True for words that say nothing but that there is a file: "Tải về", "File đính kèm". */
export function isBareLabel(words: string): boolean {
  const text = plain(words.slice(0, 100));
  return text.length <= 80 && patterns.some(([, whole]) => whole.test(text));
}

/** Without bullets before and punctuation behind. */
const plain = (line: string): string =>
  normalize(line)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[\s.…:：–-]{1,10}$/u, '');
