import { t } from '@/components/strings';

import type { Exported } from './exportToFile';

/** What an export came to; what is not in it is not kept quiet about. */
export const exportedWords = ({ name, left, picturesLeft }: Exported): string =>
  [
    t('exported', name),
    left > 0 && t('exportedWithout', String(left)),
    picturesLeft > 0 && t('exportedWithoutPictures', String(picturesLeft)),
  ]
    .filter(Boolean)
    .join(' ');

/** Whether all that was asked for is in the file. */
export const isWhole = ({ left, picturesLeft }: Exported): boolean => left === 0 && picturesLeft === 0;
