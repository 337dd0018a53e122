import { browser } from 'wxt/browser';

import type messages from '../public/_locales/vi/messages.json';

export type StringName = keyof typeof messages;

/** A text of the interface in the browser's language, with its placeholders filled. */
export function t(name: StringName, ...substitutions: string[]): string {
  return browser.i18n.getMessage(name, substitutions);
}

/** The interface's language: the one the texts really come in, whatever else the browser speaks. */
export function interfaceLanguage(): 'vi' | 'en' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'vi';
}
