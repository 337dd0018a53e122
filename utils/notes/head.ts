import type { Article } from '@/utils/article/article';
import type { NoteHead } from './note';

import { findDocuments } from '@/utils/documents/find';
import { groupDocuments } from '@/utils/documents/group';

type Facts = Pick<
  NoteHead,
  'address' | 'title' | 'publisher' | 'byline' | 'published' | 'language' | 'documents'
>;

/** What a note's head repeats of its newest article. */
export function factsOf(article: Article): Facts {
  const { address, title, publisher, byline, published, language, text } = article;
  const documents = groupDocuments(findDocuments(text)).map(({ symbol, text: words }) => symbol ?? words);
  return {
    address,
    title,
    ...(publisher && { publisher: publisher.name }),
    ...(byline && { byline }),
    ...(published && { published: published.date }),
    language,
    documents: documents.slice(0, 500).map((name) => name.slice(0, 4_000)),
  };
}
