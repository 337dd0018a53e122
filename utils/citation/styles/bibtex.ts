import { type Language, inferredNote, isoDay } from '@/utils/citation/days';
import { escapeBibtex } from '@/utils/citation/escape/bibtex';
import type { CitationItem } from '@/utils/citation/item';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whole names stand in braces of their own, so that they are neither split nor turned round. */
function authors(item: CitationItem): string | undefined {
  return item.author
    ?.map((name) =>
      'literal' in name
        ? `{${escapeBibtex(name.literal)}}`
        : `${escapeBibtex(name.family)}, ${escapeBibtex(name.given)}`,
    )
    .join(' and ');
}

type Field = [key: string, value: string | undefined, bare?: boolean];

function entry(type: string, item: CitationItem, fields: readonly Field[]): string {
  const lines = fields
    .filter(([, value]) => value)
    .map(([key, value, bare]) => `  ${key} = ${bare ? value : `{${value}}`},`);
  return `@${type}{${item.id},\n${lines.join('\n')}\n}`;
}

const escaped = (text: string | undefined): string | undefined => text && escapeBibtex(text);

/** BibTeX in UTF-8; the address is a verbatim field whose braces are percent-encoded. */
export function bibtex(item: CitationItem, language: Language): string {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const day = item.issued?.['date-parts'][0][2];
  return entry('misc', item, [
    ['author', authors(item)],
    ['title', `{${escapeBibtex(item.title)}}`],
    ['howpublished', escaped(item['container-title'])],
    ['year', year?.toString()],
    ['month', month === undefined ? undefined : months[month - 1], true],
    ['day', day?.toString()],
    ['url', item.URL],
    ['urldate', isoDay(item.accessed)],
    ['language', item.language],
    ['note', item.issued?.circa && inferredNote[language]],
  ]);
}

/** BibLaTeX in UTF-8. */
export function biblatex(item: CitationItem, language: Language): string {
  return entry('online', item, [
    ['author', authors(item)],
    ['title', `{${escapeBibtex(item.title)}}`],
    ['organization', escaped(item['container-title'])],
    ['date', item.issued && isoDay(item.issued)],
    ['url', item.URL],
    ['urldate', isoDay(item.accessed)],
    ['langid', item.language === 'vi' ? 'vietnamese' : undefined],
    ['note', item.issued?.circa && inferredNote[language]],
  ]);
}
