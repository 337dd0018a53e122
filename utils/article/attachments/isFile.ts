import { shortText } from '@/utils/article/shortText';
import { kindOfAddress, kindOfFileName, kindOfType, kindOfWords } from './kind';
import { readSize } from './size';

/** A file that Google keeps, with or without its parts for a viewer. */
const drive = /^https:\/\/drive\.google\.com\/(?:file\/d\/|(?:u\/\d\/)?open\?id=|uc\?[^#]{0,40}id=)/i;

const script =
  /[/?&=._-](?:(?:file)?(?:download|dowload)(?:s|file|files|handler|attachment|document)?|tai-?ve|tai-?file|get[-_]?file|view-?file|attach(?:ment)?s?|dinh-?kem|linkclick\.aspx|fileticket)(?![a-z])|\/documents\/\d[^?#]{0,300}\/[\da-f]{8}-/i;

/**
 * True for a link to a file: by its address, by its type, or by its words where the address goes through a script and
 * they name a file ("ke-hoach.docx") or a format and a size ("PDF, 1,2 MB").
 */
export function isFile(link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  if (/^\s*(?:#|javascript:|mailto:|tel:|data:)/i.test(address)) return false;
  if (kindOfAddress(address) || drive.test(address) || kindOfType(link.getAttribute('type'))) return true;
  const words = shortText(link, 300);
  if (!words) return false;
  return (
    kindOfFileName(words) !== undefined || (kindOfWords(words) !== undefined && readSize(words) !== undefined)
  );
}

/** True for a link that a script may answer with a file: "/download?id=71", "/dinh-kem/71". A label must say the rest. */
export function isDownload(link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  return (
    /^(?:https?:|[/?.\w-])/i.test(address) && !/^javascript:/i.test(address) && script.test(`/${address}`)
  );
}
