import { type ComponentType, render } from 'preact';

import { keepFocus } from './keepFocus';
import { interfaceLanguage, type StringName, t } from './strings';

/** Shows a page of the extension: its language and title set, its component in `#root`. */
export function show(Page: ComponentType, title: StringName): void {
  document.documentElement.lang = interfaceLanguage();
  document.title = t(title);
  const root = document.querySelector('#root');
  if (root) render(<Page />, root);
  keepFocus();
}
