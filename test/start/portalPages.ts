import { readFileSync } from 'node:fs';

import type { PortalPages } from '../browsers/portals';

import { readCase, sitePages } from '../e2e/site';

/** The article that the main job is shown on. */
export const article = readCase('seed-tuyen-giao').expected;

/** All test pages, the article among them in the clothes of a portal: by itself it comes without a style sheet. */
export function portalPages(): PortalPages {
  const css = readFileSync(new URL('portal.css', import.meta.url), 'utf8');
  const pages = sitePages();
  const page = pages[article.address];
  if (typeof page !== 'string') throw new Error('The article is not served as a page of HTML');
  return { ...pages, [article.address]: page.replace('</head>', `<style>${css}</style></head>`) };
}
