import { useEffect, useState } from 'preact/hooks';

import { interfaceLanguage, t } from '@/components/strings';

/** How much the library takes, how much it may, and whether the browser promised to keep it. */
export function StorageMeter() {
  const [estimate, setEstimate] = useState<StorageEstimate>();
  const [isKept, setKept] = useState<boolean>();
  const [wasAsked, setAsked] = useState(false);
  useEffect(() => {
    navigator.storage.estimate().then(setEstimate, () => {});
    navigator.storage.persisted().then(setKept, () => {});
  }, []);
  const ask = async (): Promise<void> => {
    setKept(await navigator.storage.persist().catch(() => false));
    setAsked(true);
  };
  const { usage, quota } = estimate ?? {};
  return (
    <div class="tool-row quiet">
      {usage !== undefined && quota !== undefined && (
        <>
          <meter value={usage} max={quota} aria-label={t('storageUsed', size(usage), size(quota))} />
          <span>{t('storageUsed', size(usage), size(quota))}</span>
        </>
      )}
      {isKept === false && !wasAsked && (
        <button class="link" type="button" onClick={ask}>
          {t('storagePersist')}
        </button>
      )}
      <span role="status">{wasAsked && t(isKept ? 'storagePersisted' : 'storageNotPersisted')}</span>
    </div>
  );
}

/** "12,5 MB" as the reader's language writes it. */
function size(bytes: number): string {
  const [value, unit] =
    bytes >= 1e9
      ? [bytes / 1e9, 'gigabyte']
      : bytes >= 1e6
        ? [bytes / 1e6, 'megabyte']
        : [bytes / 1e3, 'kilobyte'];
  return new Intl.NumberFormat(interfaceLanguage(), {
    style: 'unit',
    unit: String(unit),
    maximumFractionDigits: 1,
  }).format(Number(value));
}
