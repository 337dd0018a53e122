/**
 * What Chromium does for a person at its window, and no test needs: lists that drop from its address bar are pages of
 * their own, made ready at each start for a quarter of its time. Of several lists Chromium heeds the last alone, so this
 * one names what Playwright switches off as well.
 */
const unneeded = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'Translate',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

/** @param more features that this browser is to do without besides. */
export const withoutFeatures = (...more: string[]): string =>
  `--disable-features=${[...unneeded, ...more].join(',')}`;
