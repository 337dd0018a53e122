import type { Portal } from './portal';

/** Where every Liferay prints the name of the box that a story stands in, as a heading. */
export const portletName = '.portlet-topper, .portlet-title';

/** Any Liferay that is none of the families we know more of. */
export const liferay: Portal = {
  name: 'Liferay',
  example: 'liferay-portlet-title',
  recognise: portletName,
  notTitle: portletName,
};
