import { browser } from 'wxt/browser';

import { patternsOfSet, portalSets } from '@/utils/portals/countries';
import { portalDomains, portalPatterns } from '@/utils/portals/hosts';
import { isOnOneOf, noticingKey, patternOf, readNoticing } from '@/utils/settings/hosts';
import { readSettings, settingsKey } from '@/utils/settings/settings';

interface Registered {
  matches?: string[] | undefined;
  excludeMatches?: string[] | undefined;
}

interface Script {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

/**
 * Keeps the detector registered on exactly the sites the reader allows: the sets of portals, each under a name of its own,
 * and the sites whose articles open by themselves. The hosts of the manifest are left out, since it runs on them already.
 */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(() => void agree());
  browser.permissions.onRemoved.addListener(() => void agree());
  browser.runtime.onInstalled.addListener(() => void agree());
  browser.storage.local.onChanged.addListener((changes) => {
    if (noticingKey in changes || settingsKey in changes) void agree();
  });
}

/** Whether the reader wants pages noticed unasked. Where nothing can be read, as usual: yes. */
export async function isNoticing(): Promise<boolean> {
  const stored = await browser.storage.local.get(noticingKey).catch(() => ({}) as Record<string, unknown>);
  return readNoticing(stored[noticingKey]);
}

let last = Promise.resolve();

/** One after another: two events at once would both find a script missing and both register it. */
function agree(): Promise<void> {
  last = last.then(register, register);
  return last;
}

const isAllowed = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

async function register(): Promise<void> {
  const wanted = new Map((await wantedScripts()).map((script) => [script.id, script]));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const stale = registered.filter((script) => !isSame(script, wanted.get(script.id))).map(({ id }) => id);
  for (const { id } of registered) if (!stale.includes(id)) wanted.delete(id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  if (wanted.size === 0) return;
  await browser.scripting.registerContentScripts(
    [...wanted.values()].map((script) => ({
      ...script,
      js: ['detect.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    })),
  );
}

async function wantedScripts(): Promise<Script[]> {
  const stored = await browser.storage.local.get([noticingKey, settingsKey]);
  if (!readNoticing(stored[noticingKey])) return [];
  const scripts: Script[] = [];
  const seen = [...portalDomains];
  for (const set of portalSets) {
    const matches = patternsOfSet(set);
    if (!(await isAllowed(matches))) continue;
    scripts.push({ id: `detect-${set.id}`, matches, excludeMatches: portalPatterns });
    seen.push(...set.domains);
  }
  const matches: string[] = [];
  for (const host of readSettings(stored[settingsKey]).opened) {
    const pattern = patternOf(host);
    if (!isOnOneOf(`https://${host}/`, seen) && (await isAllowed([pattern]))) matches.push(pattern);
  }
  // A site may have portals below it that are seen to already.
  const excludeMatches = seen.map(patternOf);
  if (matches.length > 0) scripts.push({ id: 'detect-opened', matches, excludeMatches });
  return scripts;
}

/** Browsers give patterns back in an order of their own. */
const key = (patterns: readonly string[] = []): string => [...patterns].sort().join(' ');

const isSame = (one: Registered, other: Script | undefined): boolean =>
  other !== undefined &&
  key(one.matches) === key(other.matches) &&
  key(one.excludeMatches) === key(other.excludeMatches);
