import type { Highlight, Note, NoteHead, Version } from '@/utils/notes/note';

export type Roll = (sides: number) => number;

export const id = 'a'.repeat(64);
const versionId = (number: number): string => `${id}-${String(number).repeat(64)}`;
const hour = (number: number): string => `2026-11-0${1 + Math.floor(number / 24)}T${pad(number % 24)}:00:00`;
const pad = (number: number): string => String(number).padStart(2, '0');

/** Hardly more moments than things to happen, so that many fall together; now and then in another spelling. */
function drawTime(roll: Roll): string {
  const at = hour(roll(12));
  return roll(6) === 0 ? `${at}Z` : `${at}.000Z`;
}

const sentences = [
  'Xem lại số vốn ở phần hai.',
  'Đã đối chiếu với Quyết định 1234/QĐ-UBND.',
  'Gửi Ban Tuyên giáo trước thứ Sáu.',
  'Cần hỏi lại Sở Giao thông vận tải.',
  'Ảnh thứ ba không rõ nguồn 📷',
];

/** None, one, one typed further, or several that an earlier merge put together. */
export function drawRemark(roll: Roll): string {
  const [one = '', other = ''] = [sentences[roll(5)], sentences[roll(5)]];
  const kind = roll(5);
  if (kind === 0) return '';
  if (kind === 1) return `${one} ${other}`;
  return kind === 2 && one !== other ? `${one}\n\n— 2026-11-01 —\n\n${other}` : one;
}

const drawSome = <T>(roll: Roll, all: readonly T[]): T[] => all.filter(() => roll(2) === 0);

export function drawHead(roll: Roll): NoteHead {
  const updatedAt = drawTime(roll);
  const version = roll(4);
  return {
    id,
    revision: 1 + roll(4),
    address: 'https://haiphong.gov.vn/tin/cau-re',
    title: `Khánh thành cầu Rế, bản ${version}`,
    ...(roll(2) === 0 && { byline: `Phóng viên ${version}` }),
    language: 'vi',
    documents: [],
    tags: drawSome(roll, ['cầu', 'đầu tư công', 'ngân sách', 'Hải Phòng']),
    remark: drawRemark(roll),
    savedAt: drawTime(roll),
    updatedAt,
    version: versionId(version),
    ...(roll(2) === 0 && { changedAt: drawTime(roll) }),
    highlights: 0,
    ...(roll(4) === 0 && { binnedAt: roll(2) === 0 ? updatedAt : drawTime(roll) }),
  };
}

export function drawHighlight(roll: Roll, number = roll(4)): Highlight {
  return {
    id: `00000000-0000-4000-8000-00000000000${number}`,
    noteId: id,
    revision: 1 + roll(4),
    quote: 'dài 312 mét',
    prefix: 'Cầu ',
    suffix: '.',
    start: roll(3),
    colour: roll(2) === 0 ? 'yellow' : 'blue',
    remark: drawRemark(roll),
    createdAt: drawTime(roll),
    updatedAt: drawTime(roll),
  };
}

function drawVersion(roll: Roll, number: number): Version {
  const text = `Cầu Rế dài ${number} mét.`;
  const article = {
    address: 'https://haiphong.gov.vn/tin/cau-re',
    title: `Khánh thành cầu Rế, bản ${number}`,
    language: 'vi',
    direction: 'ltr' as const,
    html: `<p>${text}</p>`,
    text,
    images: [],
    attachments: [],
  };
  return {
    id: versionId(number),
    noteId: id,
    digest: String(number).repeat(64),
    seenAt: drawTime(roll),
    article,
  };
}

/** A note as any machine may have it, in the order in which notes are read. */
export function drawNote(roll: Roll): Note {
  const head = drawHead(roll);
  const versions = [0, 1, 2, 3]
    .filter((number) => versionId(number) === head.version || roll(3) === 0)
    .map((number) => drawVersion(roll, number))
    .sort((a, b) => Number(a.id === head.version) - Number(b.id === head.version));
  const marks = drawSome(roll, [0, 1, 2, 3]).map((number) => drawHighlight(roll, number));
  return { ...head, versions, marks: marks.sort((a, b) => a.start - b.start), highlights: marks.length };
}

/** What stands between the lines that part the remarks of earlier merges. */
export const partsOf = (remark: string): string[] =>
  remark.split(/\n\n— [\d-]+ —\n\n/).filter((part) => part !== '');
