import { expect, test } from 'vitest';

import { outline } from '@/utils/article/outline/outline';
import { moreShapes } from './moreShapes';
import { shapes } from './shapes';
import { writeStory } from './story';

test.each([...shapes, ...moreShapes])('$is', ({ story, outline: expected }) => {
  const entries = outline(writeStory(story));
  expect(entries.map(({ level, text }) => `${level} ${text}`)).toEqual(expected);
});
