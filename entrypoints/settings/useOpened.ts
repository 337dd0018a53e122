import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { type StringName, t } from '@/components/strings';
import { useSettings } from '@/components/useSettings';
import { portalPatterns } from '@/utils/portals/hosts';
import { type HostRefusal, patternOf, readHost } from '@/utils/settings/hosts';
import { askFor } from './useGrants';

const refusals: Record<HostRefusal, StringName> = {
  empty: 'hostEmpty',
  'not-address': 'hostNotAddress',
  'not-web': 'hostNotWeb',
  'too-wide': 'hostTooWide',
};

export interface Opened {
  hosts: readonly string[];
  message: { text: string; failed: boolean } | undefined;
  /** Adds the site that was typed; must be called in a click. @returns whether it is on the list now. */
  add: (typed: string) => Promise<boolean>;
  remove: (host: string) => Promise<void>;
}

/** The sites whose articles open by themselves. */
export function useOpened(): Opened {
  const [{ opened: hosts }, change] = useSettings();
  const [message, setMessage] = useState<Opened['message']>();
  const say = (text: string, failed = false): void => setMessage({ text, failed });

  const add = async (typed: string): Promise<boolean> => {
    const read = readHost(typed);
    if (read.kind === 'refused') {
      say(t(refusals[read.reason]), true);
      return false;
    }
    const { host } = read;
    // Asked first, while the click still counts; what is allowed already is answered without a question.
    if (!(await askFor([patternOf(host)]))) {
      say(t('openedDenied', host), true);
      return false;
    }
    if (hosts.includes(host)) say(t('openedKnown', host));
    else {
      change({ opened: [...hosts, host].sort() });
      say(t('openedAdded', host));
    }
    return true;
  };
  const remove = async (host: string): Promise<void> => {
    change({ opened: hosts.filter((one) => one !== host) });
    say(t('openedRemoved', host));
    const pattern = patternOf(host);
    // The manifest's own hosts were never asked for; a set that has the same name goes with its own switch.
    if (!portalPatterns.includes(pattern))
      await browser.permissions.remove({ origins: [pattern] }).catch(() => {});
  };
  return { hosts, message, add, remove };
}
