import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import type { Reading, Refusal } from '@/utils/messages/protocol';

import { Notice } from '@/components/Notice';
import { Refused } from '@/components/Refused';
import { t } from '@/components/strings';
import { useReading } from '@/components/useReading';
import { sendMessage } from '@/utils/messages/messages';
import { PopupArticle } from './PopupArticle';
import { tabInFront } from './tabInFront';

/** The toolbar button's page: what the tab holds, and what can be done with it. */
export function Popup() {
  const [tabId, setTabId] = useState<number>();
  const [anyway, setAnyway] = useState(false);
  const [unpicked, setUnpicked] = useState<Refusal>();
  const { reading, again } = useReading(tabId);
  const pick = async (tab: number): Promise<void> => {
    const refusal = await sendMessage('pickBlock', { tabId: tab }).catch(() => 'failed' as const);
    if (refusal === null) window.close();
    else setUnpicked(refusal);
  };

  useEffect(() => {
    void tabInFront.then(setTabId);
  }, []);

  return (
    <main>
      {!(reading?.kind === 'article' && (reading.isArticle || anyway)) && (
        <h1 class="hidden-label">{t('extensionName')}</h1>
      )}
      {!reading && (
        <p class="quiet" role="status">
          {t('loading')}
        </p>
      )}
      {reading?.kind === 'refused' && <Refused refusal={reading.refusal} onAgain={again} />}
      {reading?.kind === 'article' && !reading.isArticle && !anyway && (
        <>
          <Notice title={t('unsure')} next={t('unsureNext')} />
          <button class="button" type="button" onClick={() => setAnyway(true)}>
            {t('readAnyway')}
          </button>
        </>
      )}
      {reading?.kind === 'article' && (reading.isArticle || anyway) && tabId !== undefined && (
        <PopupArticle
          article={reading.article}
          savedAt={reading.savedAt}
          changedAt={reading.changedAt}
          tabId={tabId}
        />
      )}
      {unpicked && <Refused refusal={unpicked} />}
      <footer>
        <a href={browser.runtime.getURL('/notes.html')} target="_blank" rel="noopener">
          {t('openNotes')}
        </a>
        {canPick(reading) && tabId !== undefined && (
          <button class="link" type="button" onClick={() => pick(tabId)} data-action="pick">
            {t('wrongPick')}
          </button>
        )}
        <a href={browser.runtime.getURL('/settings.html')} target="_blank" rel="noopener">
          {t('settings')}
        </a>
      </footer>
    </main>
  );
}

/** Whether there is a page in which something could be picked. */
const canPick = (reading: Reading | undefined): boolean =>
  reading?.kind === 'article' || (reading?.kind === 'refused' && reading.refusal === 'no-story');
