/** The site of an address: its host name without `www.`; undefined where there is none a rule could be for. */
export function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^www\.(?=.*\.)/, '').replace(/\.$/, '');
  return /^https?:$/.test(protocol) && isHost(host) ? host : undefined;
}

/** As `hostOf` gives it: small letters, other scripts as `xn--`. An IPv6 address is none. */
export const isHost = (host: string): boolean => host.length <= 255 && /^[a-z\d_.-]+$/.test(host);

/** Second levels that belong to nobody: what was made on `gov.vn` is for no other `.gov.vn`. */
const shared =
  /^(?:ac|co|com|edu|gob|gouv|gov|go|govt|health|info|int|io|mil|name|net|or|org|pro|biz)\.[a-z]{2}$/;

/** Whether a host is this site or a part of it: `sonoivu.haiphong.gov.vn` of `haiphong.gov.vn`. */
export function isWithin(host: string, site: string): boolean {
  if (host === site) return true;
  return site.includes('.') && !shared.test(site) && !/^[\d.]+$/.test(site) && host.endsWith(`.${site}`);
}
