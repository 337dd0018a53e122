/**
 * Tells the background what the detector saw: the `pageSeen` message written out by hand, because the detector runs on
 * every portal page and the messaging library alone is larger than it is. After an update of the extension the old
 * script has no runtime any more, and stays silent.
 */
export function announce(isArticle: boolean): void {
  try {
    chrome.runtime.sendMessage(
      { id: 0, type: 'pageSeen', data: { isArticle }, timestamp: Date.now() },
      () => {
        // Reading lastError marks it as handled: the background may be on its way up or gone.
        void chrome.runtime.lastError;
      },
    );
  } catch {
    // "Extension context invalidated".
  }
}
