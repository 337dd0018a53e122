import { show } from '@/components/render';
import { Reader } from './Reader';

show(Reader, 'extensionName');
