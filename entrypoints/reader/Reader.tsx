import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { Refused } from '@/components/Refused';
import { t } from '@/components/strings';
import { useReading } from '@/components/useReading';
import { sendMessage } from '@/utils/messages/messages';
import { CloseButton } from './CloseButton';
import { ReaderArticle } from './ReaderArticle';

/** The page framed over the article it shows: it asks the tab it stands in to be read. */
export function Reader() {
  const [tabId, setTabId] = useState<number>();
  const { reading } = useReading(tabId);

  useEffect(() => {
    browser.tabs.getCurrent().then((tab) => setTabId(tab?.id ?? -1));
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && tabId !== undefined) leave(tabId);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [tabId]);

  const close = () => tabId !== undefined && leave(tabId);
  if (reading?.kind === 'article' && tabId !== undefined) {
    return <ReaderArticle article={reading.article} isArticle={reading.isArticle} tabId={tabId} onClose={close} />;
  }
  return (
    <main class="article">
      <CloseButton onClose={close} />
      {reading?.kind === 'refused' ? <Refused refusal={reading.refusal} /> : <p role="status">{t('loading')}</p>}
    </main>
  );
}

function leave(tabId: number): void {
  void sendMessage('switchReader', { shown: false }, { tabId, frameId: 0 });
}
