import { show } from '@/components/render';
import { readEarly } from '@/components/useReading';
import { sendMessage } from '@/utils/messages/messages';
import { Reader } from './Reader';

// The tab this frame stands in.
readEarly(sendMessage('readTab', {}));
show(Reader, 'extensionName');
