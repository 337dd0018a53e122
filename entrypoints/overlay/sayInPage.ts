/** How long it stands, in milliseconds. */
const SHOWN = 10_000;

/** As `components/strings.ts` finds it, without what that needs besides. */
export const interfaceLanguage = (): string => (chrome.i18n.getUILanguage().startsWith('en') ? 'en' : 'vi');

/**
 * Says something in the page itself, for when no page of the extension is left in which it could: for a while, or until
 * it is clicked. The page cannot read it.
 * @param language that of the words; an extension that has gone cannot be asked for it.
 */
export function sayInPage(page: Document, words: string, language = interfaceLanguage()): void {
  const host = page.createElement('div');
  host.style.cssText =
    'all: initial !important; display: block !important; position: fixed !important; inset: auto 0 1rem !important; z-index: 2147483647 !important; pointer-events: none !important';
  const box = page.createElement('p');
  // Read out although it was not there before.
  box.setAttribute('role', 'alert');
  box.lang = language;
  box.textContent = words;
  box.style.cssText =
    'box-sizing: border-box; width: fit-content; max-width: min(36rem, 100vw - 2rem); margin: 0 auto; padding: 0.75rem 1rem; border: 1px solid #0b5d4e; border-radius: 10px; background: #fcfbf7; color: #1c1b19; font: 16px/1.5 system-ui, sans-serif; pointer-events: auto; cursor: pointer';
  host.attachShadow({ mode: 'closed' }).append(box);
  page.documentElement.append(host);
  const leave = (): void => host.remove();
  box.addEventListener('click', leave);
  setTimeout(leave, SHOWN);
}
