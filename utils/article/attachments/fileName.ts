import { normalize } from '@/utils/article/text';
import { kindOfFileName } from './kind';

/** The file's name as its address has it, readable: "/tep/1718000000_cong-van-318.pdf" is "cong van 318.pdf". */
export function fileName(url: string): string {
  const { pathname, search, hostname } = new URL(url);
  const parts = [
    ...search
      .slice(1)
      .split('&')
      .map((part) => part.slice(part.indexOf('=') + 1)),
    ...pathname.split('/'),
  ];
  const part =
    parts.findLast((each) => kindOfFileName(decode(each)) !== undefined) ??
    pathname.split('/').findLast(Boolean);
  const raw =
    decode(part ?? '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  // Where somebody wrote blanks, a hyphen is a hyphen.
  const words = normalize(raw.replace(/[\s+]/.test(raw.trim()) ? /[_+]+/g : /[_-]+/g, ' '));
  // Upload forms put the time before the name.
  const name = words.replace(/^\d{8,} (?=\S)/, '').trim();
  return (name || raw || hostname).slice(0, 300);
}

export function decode(value: string): string {
  try {
    return decodeURIComponent(value).normalize('NFC');
  } catch {
    return value;
  }
}
