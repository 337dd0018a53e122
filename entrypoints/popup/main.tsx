import { show } from '@/components/render';
import { readEarly } from '@/components/useReading';
import { Popup } from './Popup';
import { earlyReading } from './tabInFront';

readEarly(earlyReading);
show(Popup, 'extensionName');
