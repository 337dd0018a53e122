import { Readability } from '@mozilla/readability';

import { openFrame } from './openFrame';

openFrame(() => new Readability(document.cloneNode(true) as Document).parse()?.content || '<p>Nothing.</p>');
