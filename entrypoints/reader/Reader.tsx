import { useEffect, useState } from 'preact/hooks';

import { Refused } from '@/components/Refused';
import { t } from '@/components/strings';
import { useReading } from '@/components/useReading';
import { CloseButton } from './CloseButton';
import { leave, pickBlock } from './orders';
import { ReaderArticle } from './ReaderArticle';

/** The page framed over the article it shows: it asks for the tab it stands in to be read. */
export function Reader() {
  const [wanted, setWanted] = useState<readonly string[]>();
  const { reading, again } = useReading(null, wanted);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) leave();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  if (reading?.kind === 'article') {
    return <ReaderArticle reading={reading} onWanted={setWanted} onClose={leave} />;
  }
  return (
    <main class="article">
      {reading?.kind !== 'refused' && <CloseButton onClose={leave} />}
      {reading?.kind === 'refused' ? (
        <>
          <Refused refusal={reading.refusal} onAgain={again} />
          <p class="ways-on">
            {reading.refusal === 'no-story' && (
              <button class="link" type="button" onClick={pickBlock} data-action="pick">
                {t('wrongPick')}
              </button>
            )}
            <button class="link" type="button" onClick={leave} data-action="close">
              {t('closeReader')}
            </button>
          </p>
        </>
      ) : (
        <p role="status">{t('loading')}</p>
      )}
    </main>
  );
}
