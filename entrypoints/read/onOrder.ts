import type { PageProtocol } from '@/utils/messages/protocol';

import { onMessage } from '@/utils/messages/messages';

/**
 * Answers the background, and nobody else: into the page to practise on, which is one of the extension’s, comes also what
 * our scripts in other pages send, and a page may have taken over the process of one.
 */
export function onOrder<Type extends keyof PageProtocol>(
  type: Type,
  act: (
    data: Parameters<PageProtocol[Type]>[0],
  ) => ReturnType<PageProtocol[Type]> | Promise<ReturnType<PageProtocol[Type]>>,
): void {
  const take = ({ data, sender }: { data: unknown; sender: { tab?: unknown } }): unknown => {
    // The background stands in no tab.
    if (sender.tab) throw new Error('not from the background');
    return act(data as Parameters<PageProtocol[Type]>[0]);
  };
  onMessage(type, take as Parameters<typeof onMessage<Type>>[1]);
}
