import { browser } from 'wxt/browser';

import type messages from '../public/_locales/vi/messages.json';
import { filled, type Message } from './filled';

export type StringName = keyof typeof messages;

/** What the package says, where the browser itself has lost it. */
let own: Record<string, Message> | undefined;

/** A text of the interface in the browser's language, with its placeholders filled. */
export function t(name: StringName, ...substitutions: string[]): string {
  return known(name, substitutions) || filled(own?.[name], substitutions);
}

/** What the browser has; nothing where it has lost it, or where the extension has gone and this page is about to go. */
function known(name: StringName, substitutions: string[] = []): string {
  try {
    return browser.i18n.getMessage(name, substitutions);
  } catch {
    return '';
  }
}

/**
 * Chromium keeps an empty catalogue for a process in which an old page asked for a text while its extension was being
 * updated: every page after that would be without words. Where it is so, the package's own file is read.
 */
export async function findStrings(): Promise<void> {
  if (known('extensionName')) return;
  try {
    own = await (await fetch(`/_locales/${interfaceLanguage()}/messages.json`)).json();
  } catch {
    // The extension has gone, and this page with it.
  }
}

/** Asked once: a page whose extension has gone may ask for nothing any more. */
const language = browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'vi';

/** The interface's language: the one the texts really come in, whatever else the browser speaks. */
export const interfaceLanguage = (): 'vi' | 'en' => language;
