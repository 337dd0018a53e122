/** The same as the extension's policy lets connections go to without encryption. */
const loopback = /^(?:localhost|127\.0\.0\.1)$/;

/**
 * Whether an address may be synced with: that of one database (`https://host/name`), encrypted unless it is this
 * machine's own. A user or password in it would end up in logs and histories, so they are refused there.
 */
export function isAllowedAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash, pathname } = new URL(address);
  if (username || password || search || hash || !/[^/]/.test(pathname)) return false;
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
}

/** The database's address without slashes at its end. */
export function databaseAddress(address: string): string {
  return new URL(address).href.replace(/(?<!\/)\/+$/, '');
}
