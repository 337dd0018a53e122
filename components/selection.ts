import { sanitize } from '@/utils/article/sanitize';

/** What is selected of the story shown here, as text and as sanitized HTML; null when nothing of it is. */
export function selectedPassage(): { text: string; html: string } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  // Bullets, documents and the citation stand in the article's column too, and are copied as they are.
  const parts = [...document.querySelectorAll('.article-head, .article-body')];
  const isOfStory = [range.startContainer, range.endContainer].every((end) =>
    parts.some((part) => part.contains(end)),
  );
  const text = selection.toString().trim();
  if (!isOfStory || !text) return null;
  const box = document.createElement('div');
  box.append(range.cloneContents());
  return { text, html: sanitize(box.innerHTML) };
}
