import type { Portal } from './portal';

import { portletName } from './liferay';

/** Liferay 6.2 as Hà Nội and its districts run it. The portlet's title is a heading; the story's is not. */
export const liferayHanoi: Portal = {
  name: 'Liferay 6.2',
  example: 'liferay62-article',
  recognise: '.asset-full-content-title, .assetPublishDate',
  notTitle: portletName,
  title: '.asset-full-content-title',
  lead: '.sapo-wrapper, p.sapo',
  body: '.asset-full-content .journal-content-article, .asset-full-content .asset-content',
  date: '.assetPublishDate',
  clutter: '.view-content-author, .asset-control-detail, .related_asset',
};
