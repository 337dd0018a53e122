import { launchChromium } from '../browsers/chromium';
import { chromeExtension } from './build';
import { describeMainFlow } from './mainFlow';

describeMainFlow('Chromium', (portals) =>
  launchChromium({ extension: chromeExtension, portals, locale: 'vi' }),
);
