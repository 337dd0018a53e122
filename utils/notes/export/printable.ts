/**
 * Text that XML, YAML and every editor take: NFC, no control character but line feed and tab, none of the signs that
 * turn the direction of writing round, no half of a surrogate pair.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '');
}

/** The same on one line. */
export const printableLine = (text: string): string => printable(text).replace(/\s+/gu, ' ').trim();

/** UTF-8. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
