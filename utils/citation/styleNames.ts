/** Every style by its name, in the order in which it is offered. */
export const citationStyleNames = [
  'plain',
  'moet',
  'apa',
  'mla',
  'chicago',
  'harvard',
  'ieee',
  'vancouver',
  'iso690',
  'markdown',
  'wikipedia-vi',
  'wikipedia-en',
  'bibtex',
  'biblatex',
  'ris',
  'csl-json',
] as const;

export type CitationStyle = (typeof citationStyleNames)[number];

/** For these the plain text is the thing itself, meant for another program. */
const sources: ReadonlySet<CitationStyle> = new Set<CitationStyle>([
  'markdown',
  'wikipedia-vi',
  'wikipedia-en',
  'bibtex',
  'biblatex',
  'ris',
  'csl-json',
]);
export const isSource = (style: CitationStyle): boolean => sources.has(style);
