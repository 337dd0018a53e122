import type { Portal } from './portal';

/** Joomla's own article view. "Viết bởi" names the account that posted it. */
export const joomla: Portal = {
  name: 'Joomla',
  example: 'joomla-portal',
  // Version 1.5 lays its article out as tables.
  recognise: '.item-page [itemprop=articleBody], table.contentpaneopen .createdate',
  title: '.item-page [itemprop=headline], .item-page h1, .item-page h2, .contentpaneopen .contentheading',
  body: '.item-page [itemprop=articleBody]',
  date: '.item-page .published time, .item-page .create time, .item-page dd.published, .item-page dd.create, .contentpaneopen .createdate',
};
