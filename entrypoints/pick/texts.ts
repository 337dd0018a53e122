import type { Mode } from './keys';
import type { ButtonText } from './sheet';

import { attributeOf, select } from '@/utils/rules/own';
import { contentOf, textOf } from './blocks';

/** A text of the interface. The polyfill that extension pages read them by is larger than this script. */
export const t = (name: string, ...substitutions: string[]): string =>
  chrome.i18n.getMessage(name as 'pickTitle', substitutions);

export const buttonsOf = (mode: Mode): ButtonText[] =>
  mode === 'picking'
    ? [
        { action: 'larger', text: t('pickLarger') },
        { action: 'smaller', text: t('pickSmaller') },
        { action: 'take', text: t('pickTake'), isPrimary: true },
        { action: 'leave', text: t('cancel') },
      ]
    : [
        { action: 'larger', text: t('pickLarger') },
        { action: 'smaller', text: t('pickSmaller') },
        { action: 'remove', text: t('pickRemove') },
        { action: 'undo', text: t('undo') },
        { action: 'save', text: t('pickDone'), isPrimary: true },
        { action: 'leave', text: t('pickBack') },
      ];

export function helpOf(mode: Mode): string {
  const isTouch = matchMedia('(pointer: coarse)').matches;
  if (mode === 'picking') return isTouch ? t('pickHelpTouch') : t('pickHelp');
  return isTouch ? t('pickDeleteHelpTouch') : t('pickDeleteHelp');
}

export const sizeOf = (element: Element): string => t('pickWords', String(contentOf(element).words));

/** An element by its size and first words, for who does not see its outline. */
export const chosenText = (element: Element): string =>
  t('pickChosen', String(contentOf(element).words), startOf(element));

/** The first words of an element; where it has none, what a picture is said to show. */
export function startOf(element: Element): string {
  const alts = [element, ...select(element, 'img')].map((each) => attributeOf(each, 'alt'));
  const alt = alts.find(Boolean) ?? '';
  const words = (textOf(element) || alt).split(/\s+/).slice(0, 8).join(' ');
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}
