import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { readSettings, type Settings, settingsKey } from '@/utils/settings/settings';

/** What holds on this page: every part of it agrees, even where a setting cannot be stored. */
let current = readSettings(undefined);
let isRead = false;
const listeners = new Set<(settings: Settings) => void>();

function take(settings: Settings): void {
  current = settings;
  isRead = true;
  for (const listener of listeners) listener(settings);
}

/** Settles when what is stored has been taken in; where nothing can be read, the usual settings hold. */
export const settingsRead: Promise<void> = browser.storage.local.get(settingsKey).then(
  (stored) => take(readSettings(stored[settingsKey])),
  () => take(current),
);

browser.storage.local.onChanged.addListener((changes) => {
  const change = changes[settingsKey];
  // The word of an earlier change may come behind a later one.
  if (change) take({ ...readSettings(change.newValue), ...ahead });
});

/** What was changed here and is not stored yet. */
let ahead: Partial<Settings> = {};
let waiting = 0;
let stored: Promise<void> = Promise.resolve();

/** The settings as they are now; the usual ones until `settingsRead` has settled. */
export const currentSettings = (): Settings => current;

/** Tells of every change, on this page or another. */
export const onSettings = (listener: (settings: Settings) => void): void => void listeners.add(listener);

/** The settings as they are now on this machine, and a way to change some of them at once, here and everywhere. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(current);
  useEffect(() => {
    listeners.add(setSettings);
    setSettings(current);
    return () => {
      listeners.delete(setSettings);
    };
  }, []);
  return [settings, changeSettings];
}

/** Changes some of the settings. Where they cannot be stored they hold on this page. */
export function changeSettings(change: Partial<Settings>): void {
  // Before what is stored was read, the usual values of all the others would be written over it.
  if (!isRead) return void settingsRead.then(() => changeSettings(change));
  ahead = { ...ahead, ...change };
  waiting++;
  take({ ...current, ...change });
  stored = stored.then(store).catch(() => {});
}

/** One after the other, each into what is stored by then: another page may have changed something else. */
async function store(): Promise<void> {
  waiting--;
  const known = await browser.storage.local.get(settingsKey);
  await browser.storage.local.set({ [settingsKey]: { ...readSettings(known[settingsKey]), ...ahead } });
  if (waiting === 0) ahead = {};
}
