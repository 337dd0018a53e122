import type { Portal } from './portal';

/** VHV platform: many city and school portals. Side boxes use `figcaption` for their links. */
export const vhv: Portal = {
  name: 'VHV',
  example: 'seed-tuyen-giao',
  recognise:
    'article.Article-News .content-detail, .ModuleWrapper .content-detail, .news-detail-layout-type-2',
  title: 'h1[itemprop=headline], h1.title-detail, .title-detail',
  lead: '.brief-detail, .brief.font-size-text, article .brief',
  body: '.content-detail',
  date: '.news-date, span.post-date, .post-date',
};
