import type { Portal } from './portal';

/** SharePoint as ministries run it: the whole page is one form, and the story's parts have numbered names. */
export const sharePoint: Portal = {
  name: 'SharePoint',
  example: 'sharepoint-form',
  recognise: '#divArticleContent, #divArticleDescription2',
  title: '#news_content h1, .title_news h1, h1.News_Detail_Title, #divArticleDescription3 h1',
  lead: '#divArticleDescription1, #divArticleDescription',
  body: '#divArticleContent, #divArticleDescription2',
  date: '.date-detail, span.News_Time_Post, #news_content .date',
  byline: '.Author_Write_TG',
  clutter: '.tien-ich, #g-search, .detail-icon',
};
