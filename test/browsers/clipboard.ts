/** What another program would paste; empty strings for what is not there. */
export interface Clipboard {
  text: string;
  html: string;
}

/** Not yet in TypeScript's own types. */
type Reader = (formats: { unsanitized: string[] }) => Promise<ClipboardItem[]>;

/** Runs inside the browser, in a page that may read the clipboard. */
export async function readClipboard(): Promise<Clipboard> {
  const clipboard: Clipboard = { text: '', html: '' };
  // Without this Chromium hands out HTML it has cleaned, not what Word would get.
  const asWritten = { unsanitized: ['text/html'] };
  const { clipboard: held } = navigator;
  for (const item of await (held.read as Reader).call(held, asWritten)) {
    if (item.types.includes('text/plain')) clipboard.text = await (await item.getType('text/plain')).text();
    if (item.types.includes('text/html')) clipboard.html = await (await item.getType('text/html')).text();
  }
  return clipboard;
}
