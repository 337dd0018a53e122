import { defineExtensionMessaging } from '@webext-core/messaging';

import type { Protocol } from './protocol';

const messaging = defineExtensionMessaging<Protocol>();

/** Typed messages between background, extension pages and the reading script. */
export const { onMessage } = messaging;

type Send = typeof messaging.sendMessage;

/**
 * Sends a message to the background. The browser may stop the background in the midst of its work: then the message is
 * sent once more, to a new one. Every message of the protocol may come twice without harm.
 * @throws what the background throws, or when it is lost again.
 */
export const sendMessage = ((...message: unknown[]) => {
  const send = messaging.sendMessage as (...parts: unknown[]) => Promise<unknown>;
  return send(...message).catch(async (error: unknown) => {
    if (!isLost(error)) throw error;
    // One that is still going down would lose it again.
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return send(...message);
  });
}) as Send;

/** Milliseconds. */
const PAUSE = 150;

/** What browsers say when whoever was asked went away. */
const isLost = (error: unknown): boolean =>
  /could not establish connection|message (?:port|channel) closed|went out of scope|no response/i.test(
    String(error),
  );
