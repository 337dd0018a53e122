import { show } from '@/components/render';
import { readEarly } from '@/components/useReading';
import { Reader } from './Reader';

readEarly();
show(Reader, 'extensionName');
