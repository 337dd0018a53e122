/**
 * An address as it may stand in a link of any format, or nothing where it leads elsewhere than to the web, a mailbox or
 * a telephone. Signs that end an address somewhere are percent-encoded.
 */
export function linkAddress(address: string): string | undefined {
  const text = address.trim();
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(text)) return undefined;
  const url = URL.parse?.(text)?.href ?? parsed(text);
  return url?.replace(/[\s<>[\]{}|\\^`"'\p{Cc}\p{Cf}\p{Cs}]/gu, encoded);
}

const encoded = (sign: string): string => {
  if (sign === "'") return '%27';
  // Half of a surrogate pair has no bytes of its own.
  return encodeURIComponent(/\p{Cs}/u.test(sign) ? '\uFFFD' : sign);
};

/** For browsers whose `URL.parse` is not there yet. */
function parsed(text: string): string | undefined {
  try {
    return new URL(text).href;
  } catch {
    return undefined;
  }
}
