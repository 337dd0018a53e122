import type { Portal } from './portal';

import { portletName } from './liferay';

/** Liferay 7 as the Ministry of Health runs it. `.journal-content-article` alone is also every side box and banner. */
export const liferayHealth: Portal = {
  name: 'Liferay 7',
  example: 'liferay7-health',
  recognise: '.asset-full-content .component-title .asset-title',
  notTitle: portletName,
  title: '.component-title .asset-title',
  body: '.asset-full-content .asset-content',
  date: '.text-ngayxam-page',
  clutter: '.hide-accessible',
};
