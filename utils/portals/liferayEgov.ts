import type { Portal } from './portal';

import { portletName } from './liferay';

/** Liferay with the portal-egov plug-in of several provinces. */
export const liferayEgov: Portal = {
  name: 'Liferay portal-egov',
  example: 'liferay-egov',
  recognise: '.asset_publisher_view_full_content',
  notTitle: portletName,
  title: '.asset_publisher_view_full_content .asset_title span, .asset_title',
  lead: '.asset-abstract .assetdesc-text',
  body: '.asset-full-content .asset-content',
  clutter:
    '.related_asset, .visit-counter-content, .banner-image-wrapper, .currency-rate, .weather-container',
};
