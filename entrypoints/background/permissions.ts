import { browser } from 'wxt/browser';

import { portalPatterns } from '@/utils/portals/hosts';

const scriptId = 'detect-gov-vn';
const wholeOfGovVn = '*://*.gov.vn/*';

/**
 * Keeps the detector registered for all of `*.gov.vn` exactly as long as the reader allows that. The hosts of the
 * manifest are left out, since the detector runs on them already.
 */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(() => void agree());
  browser.permissions.onRemoved.addListener(() => void agree());
  browser.runtime.onInstalled.addListener(() => void agree());
}

let last = Promise.resolve();

/** One after another: two events at once would both find the script missing and both register it. */
function agree(): Promise<void> {
  last = last.then(register, register);
  return last;
}

async function register(): Promise<void> {
  const allowed = await browser.permissions.contains({ origins: [wholeOfGovVn] });
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (allowed && registered.length === 0) {
    await browser.scripting.registerContentScripts([
      {
        id: scriptId,
        js: ['detect.js'],
        matches: [wholeOfGovVn],
        excludeMatches: portalPatterns,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  }
  if (!allowed && registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
}
