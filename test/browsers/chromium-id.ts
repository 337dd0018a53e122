import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** Chromium makes an extension's identifier from the manifest's key or, without one, from its folder. */
export function identifierOf(extension: string): string {
  const { key } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const pathEncoding = process.platform === 'win32' ? 'utf16le' : 'utf8';
  const source = key ? Buffer.from(key, 'base64') : Buffer.from(realpathSync(extension), pathEncoding);
  const digits = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
