import { sanitize } from '@/utils/article/sanitize';

/** What is selected of the story shown here, as text and as sanitized HTML; null when nothing of it is. */
export function selectedPassage(): { text: string; html: string } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const story = document.querySelector('.article');
  const isOfStory = [range.startContainer, range.endContainer].every((end) => story?.contains(end));
  const text = selection.toString().trim();
  if (!isOfStory || !text) return null;
  const box = document.createElement('div');
  box.append(range.cloneContents());
  return { text, html: sanitize(box.innerHTML) };
}
