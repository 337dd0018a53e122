import { type ComponentType, render } from 'preact';

import { keepFocus } from './keepFocus';
import { followLook } from './followLook';
import { findStrings, interfaceLanguage, type StringName, t } from './strings';

/** Shows a page of the extension: its language, title and look set, its component in `#root`. */
export async function show(Page: ComponentType, title: StringName): Promise<void> {
  document.documentElement.lang = interfaceLanguage();
  await findStrings();
  document.title = t(title);
  // A page that changes its colours after it was drawn flashes.
  await followLook();
  const root = document.querySelector('#root');
  if (root) render(<Page />, root);
  keepFocus();
}
