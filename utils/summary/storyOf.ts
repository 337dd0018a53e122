import type { Article } from '@/utils/article/article';
import type { Story } from './summarize';

const HEADING = /<h([1-6])\b[^>]*>(.*?)<\/h\1>/gsu;
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
};

/** What a summary is made from: captions and headings are no sentences of the story. */
export function storyOf({ title, text, lead, images, html, language }: Article): Story {
  return {
    title,
    text,
    ...(lead && { lead }),
    language,
    captions: images.flatMap((image) => image.caption ?? []),
    headings: Array.from(html.matchAll(HEADING), ([, , heading = '']) => plain(heading)),
  };
}

/** The words of an article's own markup, which is well formed and knows few entities. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:amp|lt|gt|quot|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity);
}
