import { useEffect, useState } from 'preact/hooks';

import { fileSize } from '@/components/fileSize';
import { t } from '@/components/strings';
import { useSettings } from '@/components/useSettings';
import { type KeptPictures, sizeOfPictures } from '@/utils/notes/pictures';

/** How much the library takes, how much it may, and whether the browser promised to keep it. */
export function StorageMeter() {
  const [estimate, setEstimate] = useState<StorageEstimate>();
  const [isKept, setKept] = useState<boolean>();
  const [pictures, setPictures] = useState<Omit<KeptPictures, 'missing'>>();
  const [{ keepPictures }, change] = useSettings();
  const [wasAsked, setAsked] = useState(false);
  useEffect(() => {
    navigator.storage.estimate().then(setEstimate, () => {});
    sizeOfPictures().then(setPictures, () => {});
    navigator.storage.persisted().then(setKept, () => {});
  }, []);
  const ask = async (): Promise<void> => {
    setKept(await navigator.storage.persist().catch(() => false));
    setAsked(true);
  };
  const { usage, quota } = estimate ?? {};
  return (
    <>
      <label class="check tool-row">
        <input
          type="checkbox"
          checked={keepPictures}
          onChange={(event) => change({ keepPictures: event.currentTarget.checked })}
        />
        <span>{t('keepPictures')}</span>
        {pictures && pictures.count > 0 && (
          <span class="quiet">{t('picturesKept', String(pictures.count), fileSize(pictures.bytes))}</span>
        )}
      </label>
      <div class="tool-row quiet">
        {usage !== undefined && quota !== undefined && (
          <>
            <meter
              value={usage}
              max={quota}
              aria-label={t('storageUsed', fileSize(usage), fileSize(quota))}
            />
            <span>{t('storageUsed', fileSize(usage), fileSize(quota))}</span>
          </>
        )}
        {isKept === false && !wasAsked && (
          <button class="link" type="button" onClick={ask}>
            {t('storagePersist')}
          </button>
        )}
        <span role="status">{wasAsked && t(isKept ? 'storagePersisted' : 'storageNotPersisted')}</span>
      </div>
    </>
  );
}
