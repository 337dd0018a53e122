import { show } from '@/components/render';
import { Popup } from './Popup';

show(Popup, 'extensionName');
