/** Why what was typed names no site whose articles may open by themselves. */
export type HostRefusal =
  /** Nothing was typed. */
  | 'empty'
  /** No address: blanks, signs, too long. */
  | 'not-address'
  /** An address of another kind: a file, a mail, the browser's own page. */
  | 'not-web'
  /** A single label such as `vn`: all sites of a country, or a machine without a full name. */
  | 'too-wide';
export type ReadHost = { kind: 'host'; host: string } | { kind: 'refused'; reason: HostRefusal };

const refused = (reason: HostRefusal): ReadHost => ({ kind: 'refused', reason });

/** The longest address that is looked at, in characters. */
const LONGEST = 2_000;

/**
 * The host in what a reader typed or pasted: an address, or a host alone, with `*.` before it or without.
 * @returns it as browsers write it: lower case, letters beyond ASCII as Punycode, without port and last dot.
 */
export function readHost(typed: string): ReadHost {
  const text = typed.trim().normalize('NFC');
  if (text === '') return refused('empty');
  if (text.length > LONGEST) return refused('not-address');
  const scheme = /^[a-z][a-z\d+.-]*:(?!\d)/i.exec(text)?.[0];
  if (scheme !== undefined && !/^https?:$/i.test(scheme)) return refused('not-web');
  const address = scheme === undefined ? `https://${text.replace(/^\/\//, '').replace(/^\*\./, '')}` : text;
  if (!URL.canParse(address)) return refused('not-address');
  const host = new URL(address).hostname.replace(/\.$/, '');
  // Punycode is ASCII; what has other signs left, such as `_` or an IPv6 address, no pattern can name.
  if (host.length > 255 || !/^[a-z\d-]+(?:\.[a-z\d-]+)*$/.test(host)) return refused('not-address');
  return host.includes('.') ? { kind: 'host', host } : refused('too-wide');
}

const isNumeric = (host: string): boolean => /^\d+\.\d+\.\d+\.\d+$/.test(host);

/** The match pattern that stands for a host and all its subdomains; a numeric address has none. */
export const patternOf = (host: string): string => `*://${isNumeric(host) ? '' : '*.'}${host}/*`;

/** Whether an address lies on one of these hosts or on a subdomain of one. */
export function isOnOneOf(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const own = hostname.replace(/\.$/, '');
  if (!/^https?:$/.test(protocol)) return false;
  return hosts.some((host) => own === host || (!isNumeric(host) && own.endsWith(`.${host}`)));
}

/** The name under which is kept whether portals are noticed unasked. */
export const noticingKey = 'noticing';

/** Whether pages may be noticed unasked, from what is stored: yes, unless the reader said no. */
export const readNoticing = (stored: unknown): boolean => stored !== false;
