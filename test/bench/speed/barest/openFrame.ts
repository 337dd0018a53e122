import type { Api } from './api';

declare const chrome: Api;

/** Puts the frame over the page, and reads the page while it loads. */
export function openFrame(read: () => string): void {
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('reader.html');
  frame.style.cssText = 'width: 100%; height: 100%; border: 0';
  const dialog = document.createElement('dialog');
  dialog.style.cssText =
    'position: fixed; inset: 0; box-sizing: border-box; width: 100vw; height: 100vh; max-width: none; max-height: none';
  dialog.append(frame);
  document.documentElement.append(dialog);
  dialog.showModal();
  const story = read();
  chrome.runtime.onMessage.addListener((_, __, answer) => answer(story));
}
