import { type StringName, t } from '@/components/strings';
import type { Part } from '@/utils/settings/transfer';

const names: Record<Part, StringName> = {
  theme: 'theme',
  typeface: 'typeface',
  size: 'measureSize',
  width: 'measureWidth',
  leading: 'measureLeading',
  letters: 'measureLetters',
  words: 'measureWords',
  paragraphs: 'measureParagraphs',
  justified: 'justified',
  singleKeys: 'singleKeys',
  keys: 'partKeys',
  keepPictures: 'keepPictures',
  opened: 'opened',
  rate: 'rate',
  voice: 'voice',
  printLinks: 'printLinks',
  citation: 'citationStyle',
  noticing: 'partNoticing',
  rules: 'partRules',
};

/** What was changed, in words and in a row. A part of a newer kind goes by its own name. */
export const namesOf = (parts: readonly Part[]): string =>
  parts.map((part) => (part in names ? t(names[part]) : part)).join('; ');
