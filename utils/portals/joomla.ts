import type { Portal } from './portal';

/** Joomla's own article view. "Viết bởi" names the account that posted it. */
export const joomla: Portal = {
  name: 'Joomla',
  example: 'joomla-portal',
  recognise: '.item-page [itemprop=articleBody]',
  title: '.item-page [itemprop=headline], .item-page h1, .item-page h2',
  body: '.item-page [itemprop=articleBody]',
  date: '.item-page .published time, .item-page .create time, .item-page dd.published',
};
