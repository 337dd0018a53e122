import type { Portal } from './portal';

import { ckan } from './ckan';
import { dnict } from './dnict';
import { dotNetNuke } from './dotNetNuke';
import { drupal } from './drupal';
import { joomla } from './joomla';
import { liferay } from './liferay';
import { liferayEgov } from './liferayEgov';
import { liferayHanoi } from './liferayHanoi';
import { liferayHealth } from './liferayHealth';
import { nukeViet } from './nukeViet';
import { sharePoint } from './sharePoint';
import { vcCorp } from './vcCorp';
import { vhv } from './vhv';
import { vPortal } from './vPortal';
import { wordPress } from './wordPress';

export const portals: readonly Portal[] = [
  ckan,
  dnict,
  dotNetNuke,
  drupal,
  joomla,
  liferayEgov,
  liferayHanoi,
  liferayHealth,
  nukeViet,
  sharePoint,
  vcCorp,
  vhv,
  vPortal,
  wordPress,
  // Last: what it goes by stands on the pages of its families as well.
  liferay,
];

/** One look through the page is enough where it is of none of them. */
const ofAny = portals.map(({ recognise }) => recognise).join(', ');

/** The family a page belongs to by what it says of itself; undefined when it says nothing we know. */
export function recognisePortal(page: ParentNode): Portal | undefined {
  if (!page.querySelector(ofAny)) return undefined;
  return portals.find((portal) => page.querySelector(portal.recognise));
}
