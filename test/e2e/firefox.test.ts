import { describe, test } from 'vitest';

import { findFirefox } from '../browsers/find.mjs';
import { launchFirefox } from '../browsers/firefox';
import { firefoxExtension } from './build';
import { describeMainFlow } from './mainFlow';

if (findFirefox()) {
  describeMainFlow('Firefox', (portals) =>
    launchFirefox({ extension: firefoxExtension, portals, locale: 'vi' }),
  );
} else {
  describe('the main job in Firefox', () => {
    test.skip('no Firefox was found', () => {});
  });
}
