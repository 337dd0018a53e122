import { isArticle } from '@/utils/article/detect';
import { PageTooLarge } from '@/utils/article/copyPage';
import { readArticle } from '@/utils/article/readArticle';
import { sanitize } from '@/utils/article/sanitize';
import { cite, citeAll } from '@/utils/citation/cite';
import { findDocuments } from '@/utils/documents/find';
import { storyOf } from '@/utils/summary/storyOf';
import { summarize } from '@/utils/summary/summarize';
import { keyFigures } from '@/utils/summary/figures';

/** What `npm run extract` runs in the page's isolated world: the functions the extension's own scripts call. */
function extract(today: string) {
  const started = performance.now();
  const verdict = isArticle(document, location.href);
  const detected = performance.now();
  try {
    const article = readArticle(document, location.href);
    const read = performance.now();
    const ms = { detect: round(detected - started), read: round(read - detected) };
    if (!article) return { isArticle: verdict, article: null, ms };
    const {
      title,
      lead,
      byline,
      source,
      published,
      publisher,
      language,
      text,
      images,
      attachments,
      removed,
    } = article;
    return {
      isArticle: verdict,
      article: {
        title,
        lead,
        byline,
        source,
        published,
        publisher: publisher?.name,
        agency: publisher?.agency,
        editor: publisher?.editor,
        language,
        text,
        html: sanitize(article.html),
        captions: images.flatMap((image) => image.caption ?? []),
        attachments,
        removed,
        documents: findDocuments(text),
        keyFigures: keyFigures(text, language).map((figure) => figure.text),
        bullets: summarize(storyOf(article)).map((bullet) => bullet.text),
        citation: cite(article, today),
        citations: citeAll(article, today),
      },
      ms,
    };
  } catch (error) {
    const ms = { detect: round(detected - started), read: round(performance.now() - detected) };
    const message = error instanceof PageTooLarge ? 'the page is too large to read in time' : String(error);
    return { isArticle: verdict, article: null, ms, error: message };
  }
}

const round = (value: number) => Math.round(value * 100) / 100;

Object.assign(globalThis, { thoangExtract: extract });
