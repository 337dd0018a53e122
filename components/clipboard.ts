import type { ClipboardContent } from '@/utils/citation/clipboard';

/**
 * Puts rich and plain text on the clipboard together. A frame whose page forbids the clipboard to frames still has
 * the older way, which needs the reader's click as this does.
 * @returns whether it is there.
 */
export async function copyToClipboard({ text, html }: ClipboardContent): Promise<boolean> {
  // The newer way takes styles out, and with them what tells a spreadsheet that a cell is text.
  if (html?.includes(' style=') && copyByCommand(text, html)) return true;
  try {
    const part = (type: string, value: string) => ({ [type]: new Blob([value], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({ ...part('text/plain', text), ...(html && part('text/html', html)) }),
    ]);
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

function copyByCommand(text: string, html?: string): boolean {
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
  };
  // Before any other listener: what is selected on the page is not what is copied here.
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
