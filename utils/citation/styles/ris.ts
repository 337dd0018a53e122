import { type Language, inferredNote, isoDay } from '@/utils/citation/days';
import type { CitationItem } from '@/utils/citation/item';
import { inverted } from '@/utils/citation/people';

/** RIS, one value a line: values have no line breaks, so none can begin a field of its own. */
export function ris(item: CitationItem, language: Language): string {
  const day = (date: CitationItem['accessed']) => isoDay(date).replaceAll('-', '/');
  const fields: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ...(item.author ?? []).map((name): [string, string] => ['AU', inverted(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', item.issued?.['date-parts'][0][0].toString()],
    ['DA', item.issued && day(item.issued)],
    // The day of access: Y2 for Zotero and Mendeley, M1 for EndNote.
    ['Y2', day(item.accessed)],
    ['M1', day(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.issued?.circa && inferredNote[language]],
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
  return `${lines.join('\r\n')}\r\nER  - \r\n`;
}
