import type { CitationItem } from './item';
import { natural } from './people';

/** "Hoàng Tùng" is filed under T, a name turned round under its family name, a work without an author by its title. */
function sortKey(item: CitationItem): string {
  const [first] = item.author ?? [];
  if (!first) return item.title;
  if (!('literal' in first)) return `${first.family} ${first.given}`;
  const syllables = natural(first).split(' ');
  return syllables.length > 4 ? first.literal : [syllables.at(-1), ...syllables.slice(0, -1)].join(' ');
}

/** The order of a Vietnamese bibliography: people by their given name, Vietnamese alphabet. */
export function byGivenName(a: CitationItem, b: CitationItem): number {
  return sortKey(a).localeCompare(sortKey(b), 'vi');
}
