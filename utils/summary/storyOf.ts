import type { Article } from '@/utils/article/article';
import type { Story } from './summarize';

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
    isLined: true,
    language,
    captions: images.flatMap((image) => image.caption ?? []),
    headings: headingsOf(html),
  };
}

/** The headings of an article's own markup, found from tag to tag, however it was made. */
function headingsOf(html: string): string[] {
  return html
    .split(/<h(?=[1-6][\s>])/u)
    .slice(1)
    .flatMap((piece) => {
      const [opening = '', ...rest] = piece.split('</h', 1)[0]?.split('>') ?? [];
      return opening ? [plain(rest.join('>'))] : [];
    });
}

/** The words of an article's own markup, which is well formed and knows few entities. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>?/gu, (tag) => (tag.endsWith('>') ? '' : tag))
    .replace(/&(?:amp|lt|gt|quot|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity);
}
