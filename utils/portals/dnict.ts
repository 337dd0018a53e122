import type { Portal } from './portal';

/** Liferay 7 as Đà Nẵng runs it. "Người đăng tin" is an account, not an author. */
export const dnict: Portal = {
  name: 'DNICT',
  example: 'liferay7-dnict',
  recognise: 'article.the-article .the-article-body',
  title: 'header.title-article, .title-article',
  lead: '.the-article-summary',
  body: '.the-article-body',
  date: '.the-article-timecreate',
  byline: 'p.the-article-author, .the-article-author',
  clutter: '.the-article-createby, .viewcount, .share-content, .formbinhluan',
};
