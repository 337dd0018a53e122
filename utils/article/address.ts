/**
 * An absolute http(s) address, resolved against `base`; undefined for anything else. Control characters, which
 * browsers drop and so let `java\tscript:` through, are resolved away before the scheme is looked at.
 */
export function resolveAddress(value: string | null | undefined, base: string): string | undefined {
  if (!value) return undefined;
  try {
    const url = new URL(value.trim(), base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/** The address a page is known by: no fragment, no marks of where the visitor came from. */
export function cleanAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  // By hand: `searchParams` cannot be iterated in Firefox's content scripts, and would re-encode the rest.
  const parts = url.search.slice(1).split('&');
  url.search = parts
    .filter((part) => !/^(?:utm_[a-z]+|fbclid|gclid|zarsrc|zalo_src)(?:=|$)/i.test(part))
    .join('&');
  return url.href;
}
