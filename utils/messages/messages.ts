import { defineExtensionMessaging } from '@webext-core/messaging';

import type { Protocol } from './protocol';

/** Typed messages between background, extension pages and the reading script. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
