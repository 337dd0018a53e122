import type { Portal } from './portal';

/** Liferay 7 as the Ministry of Health runs it. `.journal-content-article` alone is also every side box and banner. */
export const liferayHealth: Portal = {
  name: 'Liferay 7',
  example: 'liferay7-health',
  recognise: '.asset-full-content .component-title .asset-title',
  title: '.component-title .asset-title',
  body: '.asset-full-content .asset-content',
  date: '.text-ngayxam-page',
  clutter: '.hide-accessible',
};
