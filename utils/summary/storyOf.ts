import type { Article } from '@/utils/article/article';
import type { Story } from './summarize';

/** What a summary is made from: captions are no sentences of the story. */
export function storyOf({ title, text, images, language }: Article): Story {
  return { title, text, language, captions: images.flatMap((image) => image.caption ?? []) };
}
