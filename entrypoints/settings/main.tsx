import { show } from '@/components/render';
import { Settings } from './Settings';

show(Settings, 'settings');
