import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

import type { Api } from './api';

declare const chrome: Api;

// Once, and never again: a page that is filled late or moves on is not noticed.
if (isProbablyReaderable(document)) chrome.runtime.sendMessage('readable');
