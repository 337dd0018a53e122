/** The raw extension API, for content scripts that are too small to carry the polyfill. Callbacks, in both browsers. */
declare const chrome: typeof import('@wxt-dev/browser').browser;
