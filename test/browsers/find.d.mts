/** The Chromium to test with. CHROMIUM_PATH comes first, then an installed one, then Playwright's. */
export function findChromium(): string | undefined;
/** The Firefox to test with. FIREFOX_PATH comes first. */
export function findFirefox(): string | undefined;
