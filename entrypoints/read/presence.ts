import type { HowToRead, Reading } from '@/utils/messages/protocol';

import { isAlive } from './isAlive';

export type Read = (how: HowToRead) => Promise<Reading>;

/** What our scripts in a page offer one another, in a world of theirs that the page cannot reach. */
interface Offers {
  thoang: { read: Read };
  /** Takes up what was asked of the reading script before it had come. */
  thoangOverlay: { readWith: (read: Read) => void };
}

const world = globalThis as {
  [Name in keyof Offers]?: Offers[Name] & { isAlive: () => boolean };
};

/** What one of our scripts offers in this page; undefined where it has not come, or was left behind by an update. */
export const offered = <Name extends keyof Offers>(name: Name): Offers[Name] | undefined =>
  world[name]?.isAlive() ? world[name] : undefined;

/**
 * Makes a script known to the others.
 * @returns false when it is here already, from an earlier time that somebody asked.
 */
export function arrive<Name extends keyof Offers>(name: Name, offers: Offers[Name]): boolean {
  if (offered(name)) return false;
  Object.assign(world, { [name]: { ...offers, isAlive } });
  return true;
}
