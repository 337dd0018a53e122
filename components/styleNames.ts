import { type CitationStyle, citationStyleNames, isSource } from '@/utils/citation/styleNames';
import { t } from './strings';

/** The names under which the styles are known everywhere. */
const NAMES: Record<Exclude<CitationStyle, 'plain' | 'moet'>, string> = {
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
  harvard: 'Harvard',
  ieee: 'IEEE',
  vancouver: 'Vancouver',
  iso690: 'ISO 690',
  markdown: 'Markdown',
  'wikipedia-vi': 'Wikipedia (vi)',
  'wikipedia-en': 'Wikipedia (en)',
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};
export const proseStyles = citationStyleNames.filter((style) => !isSource(style));
export const sourceStyles = citationStyleNames.filter(isSource);

export function nameOfStyle(style: CitationStyle): string {
  if (style === 'plain') return t('stylePlain');
  return style === 'moet' ? t('styleMoet') : NAMES[style];
}
