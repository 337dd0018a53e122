import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { noticingKey, readNoticing } from '@/utils/settings/hosts';

/** Whether portals are noticed unasked; undefined until it is known. Follows what other pages change. */
export function useNoticing(): [boolean | undefined, (noticing: boolean) => void] {
  const [noticing, setNoticing] = useState<boolean>();
  useEffect(() => {
    browser.storage.local.get(noticingKey).then(
      (stored) => setNoticing(readNoticing(stored[noticingKey])),
      () => setNoticing(true),
    );
    const follow: Parameters<typeof browser.storage.local.onChanged.addListener>[0] = (changes) => {
      const change = changes[noticingKey];
      if (change) setNoticing(readNoticing(change.newValue));
    };
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  const choose = (chosen: boolean): void => {
    setNoticing(chosen);
    // What could not be stored is not so either.
    browser.storage.local.set({ [noticingKey]: chosen }).catch(() => setNoticing(!chosen));
  };
  return [noticing, choose];
}
