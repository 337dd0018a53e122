import { CitationChoices } from '@/components/CitationChoices';
import { t } from '@/components/strings';

/** The style and the language of every citation. */
export function CitingSection() {
  return (
    <>
      <p>{t('citingWhy')}</p>
      <CitationChoices />
    </>
  );
}
