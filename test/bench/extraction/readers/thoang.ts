import { isArticle } from '@/utils/article/detect';
import { readArticle } from '@/utils/article/readArticle';
import { defineReader } from '../reader';

/** The extension's own functions, as its scripts call them; the time is that of the whole reading, copy and all. */
export const thoang = defineReader(
  'Thoáng',
  (page) => readArticle(page, location.href),
  (article, page) => ({
    isArticle: isArticle(page, location.href),
    article: article && {
      title: article.title,
      ...(article.lead && { lead: article.lead }),
      ...(article.byline && { byline: article.byline }),
      ...(article.published && { published: article.published }),
      text: article.text,
      captions: article.images.flatMap((image) => image.caption ?? []),
      attachments: article.attachments,
    },
  }),
);
