import type { Language } from './days';
import type { CitationItem } from './item';
import type { CitationStyle } from './styleNames';

import { apa } from './styles/apa';
import { biblatex, bibtex } from './styles/bibtex';
import { chicago } from './styles/chicago';
import { cslJson } from './styles/cslJson';
import { harvard } from './styles/harvard';
import { ieee } from './styles/ieee';
import { iso690 } from './styles/iso690';
import { markdown } from './styles/markdown';
import { mla } from './styles/mla';
import { moet } from './styles/moet';
import { plain } from './styles/plain';
import { ris } from './styles/ris';
import { vancouver } from './styles/vancouver';
import { wikipediaEn, wikipediaVi } from './styles/wikipedia';

/** Every style by its name. */
export const citationStyles = {
  plain,
  moet,
  apa,
  mla,
  chicago,
  harvard,
  ieee,
  vancouver,
  iso690,
  markdown,
  'wikipedia-vi': wikipediaVi,
  'wikipedia-en': wikipediaEn,
  bibtex,
  biblatex,
  ris,
  'csl-json': cslJson,
} satisfies Record<CitationStyle, (item: CitationItem, language: Language) => string>;
