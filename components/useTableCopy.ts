import { useEffect, useRef } from 'preact/hooks';

import type { Actions } from './useActions';

import { t } from './strings';
import { tableContent } from './tableContent';

/** Copies a table of the story when the button above it is pressed. */
export function useTableCopy(copyPart: Actions['copyPart']): void {
  const latest = useRef(copyPart);
  latest.current = copyPart;
  useEffect(() => {
    const onClick = ({ target }: MouseEvent): void => {
      const button = target instanceof Element ? target.closest('[data-action=copy-table]') : null;
      const table = button?.parentElement?.querySelector('table');
      if (table) void latest.current(tableContent(table), t('tableCopied'));
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}
