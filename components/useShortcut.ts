import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The reader's shortcut as the browser really assigned it; empty when it did not, has none, or its owner took it away. */
export function useShortcut(): string {
  const [key, setKey] = useState('');
  useEffect(() => {
    const { commands }: Partial<typeof browser> = browser;
    commands?.getAll().then((all) => {
      setKey(all.find((command) => command.name === 'toggle-reader')?.shortcut ?? '');
    });
  }, []);
  return key;
}
