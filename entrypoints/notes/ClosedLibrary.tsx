import { useEffect, useState } from 'preact/hooks';

import { dayOf, formatDay } from '@/components/day';
import { Notice } from '@/components/Notice';
import { t } from '@/components/strings';
import { saveFile } from './exportToFile';
import { type Copy, listCopies } from './lastCopy';

/**
 * What stands in the library's place when its database does not open. Where the browser cannot mend it the library's
 * own copy lies apart from it, and can be carried to a new one.
 */
export function ClosedLibrary() {
  const [copy, setCopy] = useState<Copy>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    void listCopies().then(([last]) => setCopy(last));
  }, []);
  const save = (last: Copy): void => {
    last.read().then(
      (text) => saveFile(`thoang-${dayOf(last.madeAt)}.json`, new Blob([text], { type: 'application/json' })),
      () => setFailed(true),
    );
  };
  return (
    <Notice title={t('notesFailed')} next={t('notesFailedNext')}>
      {copy && (
        <>
          <p>{t('notesRescue')}</p>
          <button class="button" type="button" onClick={() => save(copy)} data-action="save-copy">
            {t('saveCopy', formatDay(dayOf(copy.madeAt)))}
          </button>
          <p class="message failed" role="status">
            {hasFailed && t('copyUnreadable')}
          </p>
        </>
      )}
    </Notice>
  );
}
