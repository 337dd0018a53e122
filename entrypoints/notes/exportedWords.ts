import { t } from '@/components/strings';

/** What an export came to; the notes that could not be read are not kept quiet about. */
export const exportedWords = (file: string, left: number): string =>
  left > 0 ? `${t('exported', file)} ${t('exportedWithout', String(left))}` : t('exported', file);
