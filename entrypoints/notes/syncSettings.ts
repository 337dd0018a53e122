import * as v from 'valibot';
import { browser } from 'wxt/browser';

const SettingsSchema = v.object({
  address: v.pipe(v.string(), v.maxLength(2_000)),
  user: v.pipe(v.string(), v.maxLength(500)),
  password: v.pipe(v.string(), v.maxLength(500)),
});
/** Where the library is synced to. Kept on this machine alone, out of the browser's own sync. */
export type SyncSettings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'sync';

/** Undefined while sync is off. */
export async function readSyncSettings(): Promise<SyncSettings | undefined> {
  const read = v.safeParse(SettingsSchema, (await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.output : undefined;
}

export async function writeSyncSettings(settings: SyncSettings | undefined): Promise<void> {
  if (settings) await browser.storage.local.set({ [KEY]: settings });
  else await browser.storage.local.remove(KEY);
}

/** Asks the reader to let the extension reach the server; must be called in a click. */
export const requestServer = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originOf(address)] });

/** Gives the permission back. */
export const releaseServer = (address: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [originOf(address)] });

/** Permissions name no port. */
function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
