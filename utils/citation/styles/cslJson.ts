import type { CitationItem } from '@/utils/citation/item';

/** CSL-JSON: a list of one item, as reference managers import it. */
export const cslJson = (item: CitationItem): string => JSON.stringify([item], null, 2);
