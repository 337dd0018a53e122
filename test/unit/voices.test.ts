import { expect, test } from 'vitest';

import { voiceFor } from '@/components/voices';

const voice = (name: string, lang: string, localService: boolean): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: false,
  voiceURI: name,
});
const voices = [
  voice('Cloud', 'vi-VN', false),
  voice('An', 'vi-VN', true),
  voice('Ann', 'en-GB', true),
  voice('Nuage', 'fr-FR', false),
];

test.each([
  ['vi', undefined, 'An'],
  ['vi', 'Cloud', 'Cloud'],
  ['vi', 'Ann', 'An'],
  ['en', 'An', 'Ann'],
  // No text is sent away unless the reader chose that voice.
  ['fr', undefined, undefined],
  ['fr', 'Nuage', 'Nuage'],
  ['de', 'An', undefined],
])('for %s, with %s chosen, %s speaks', (language, chosen, name) => {
  expect(voiceFor(language, voices, chosen)?.name).toBe(name);
});
