import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Hosts that are asked for together, under a name. */
export interface Grant {
  id: string;
  origins: string[];
}

/**
 * Which of these the browser allows now; undefined until it is known. Whether a permission is on is the browser's to say,
 * not ours to remember: its owner may give and take it elsewhere.
 */
export function useGrants(grants: readonly Grant[]): ReadonlySet<string> | undefined {
  const [allowed, setAllowed] = useState<ReadonlySet<string>>();
  const asked = JSON.stringify(grants);
  const read = useCallback(async (): Promise<void> => {
    const all = JSON.parse(asked) as Grant[];
    const answers = await Promise.all(all.map(({ origins }) => browser.permissions.contains({ origins })));
    setAllowed(new Set(all.filter((_, index) => answers[index]).map(({ id }) => id)));
  }, [asked]);
  useEffect(() => {
    const follow = (): void => void read().catch(() => setAllowed(new Set()));
    follow();
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    return () => {
      browser.permissions.onAdded.removeListener(follow);
      browser.permissions.onRemoved.removeListener(follow);
    };
  }, [read]);
  return allowed;
}

/** Asks for hosts; must be called in a click. A request that fails was not granted. */
export const askFor = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins }).catch(() => false);

/** Gives hosts back. @returns whether they are gone: a wider permission may still cover them. */
export async function giveBack(origins: string[]): Promise<boolean> {
  await browser.permissions.remove({ origins }).catch(() => false);
  return !(await browser.permissions.contains({ origins }));
}
