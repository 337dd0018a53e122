import { sanitizeToFragment } from '@/utils/article/sanitize';

/** An article's HTML as sanitized nodes, to be written in another format; nothing is shown. */
export const storyNodes = (html: string): DocumentFragment => sanitizeToFragment(html);
