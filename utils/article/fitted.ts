import type { Article } from './article';

import { PageTooLarge } from './copyPage';

/** The lengths that `ArticleSchema` allows. One monstrous caption must not cost the reader the whole story. */
const line = 4_000;
const address = 8_000;
const story = 3_000_000;

/**
 * The article with over-long lines cut and over-long addresses left out, so that it fits its schema.
 * @throws PageTooLarge when the story itself is longer than we keep.
 */
export function fitted(article: Article): Article {
  if (article.text.length > story || article.html.length > 5_000_000)
    throw new PageTooLarge('more text than is kept');
  const fits = ({ url }: { url: string }) => url.length <= address;
  const cut = (text: string) => text.slice(0, line);
  const { byline, source, ...rest } = article;
  return {
    ...rest,
    address: article.address.slice(0, address),
    title: cut(article.title),
    ...(byline && { byline: cut(byline) }),
    ...(source && { source: cut(source) }),
    images: article.images.filter(fits).map(({ url, alt, caption }) => ({
      url,
      ...(alt && { alt: cut(alt) }),
      ...(caption && { caption: cut(caption) }),
    })),
    attachments: article.attachments.filter(fits).map(({ name, url }) => ({ name: cut(name), url })),
  };
}
