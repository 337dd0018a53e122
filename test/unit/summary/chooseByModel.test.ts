import { expect, test } from 'vitest';

import { chooseByModel } from '@/utils/summary/chooseByModel';

const SENTENCES = [
  'The council approved a flood barrier of 2.4 km along the river on 3 May.',
  'It costs 18 million pounds and takes three years to build.',
  'Residents of 1,200 homes had asked for it since the flood of 2019.',
  'The county pays half of the cost and the state pays the rest.',
  'Work begins on the northern bank in September this year.',
];
const story = { title: 'Council approves flood barrier', text: SENTENCES.join(' '), language: 'en' };
/** A session that answers what it is told to, and keeps what it was asked. */
function sessionOf(answer: string) {
  const asked: { input: string; options: { responseConstraint: object } }[] = [];
  return {
    asked,
    prompt: async (input: string, options: { responseConstraint: object }) => {
      asked.push({ input, options });
      return answer;
    },
  };
}

test('the model’s numbers become sentences of the story, in its order, with their places', async () => {
  const bullets = await chooseByModel(story, sessionOf('[4, 1]'), 3);
  // The second sentence points back and is not offered: the fourth number is the last sentence.
  expect(bullets?.map(({ start, end }) => story.text.slice(start, end))).toEqual([
    SENTENCES[0],
    SENTENCES[4],
  ]);
});

test('the model sees the sentences as numbered data and may answer with their numbers alone', async () => {
  const session = sessionOf('[1]');
  await chooseByModel(story, session, 3);
  expect(session.asked[0]?.input).toContain(`1. ${SENTENCES[0]}`);
  expect(session.asked[0]?.options.responseConstraint).toMatchObject({
    type: 'array',
    items: { type: 'integer', minimum: 1, maximum: 4 },
    maxItems: 3,
  });
});

test.each(['', 'Sure! Here are the key points.', '{"numbers":[1]}', '["1"]', '[0, 99, -1]', '[1.5]', 'null'])(
  'an answer that names no sentence gives none: %s',
  async (answer) => {
    expect(await chooseByModel(story, sessionOf(answer), 3)).toBeNull();
  },
);

test('more numbers than asked for give no more bullets than asked for', async () => {
  expect(await chooseByModel(story, sessionOf('[1,2,3,4]'), 2)).toHaveLength(2);
});

test('a story with nothing to choose from is never shown to the model', async () => {
  const session = sessionOf('[1]');
  expect(await chooseByModel({ ...story, text: SENTENCES.slice(0, 2).join(' ') }, session, 3)).toBeNull();
  expect(session.asked).toEqual([]);
});
