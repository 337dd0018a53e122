import { ChevronDown, Copy, Quote } from 'lucide-preact';
import { useId } from 'preact/hooks';

import type { CitationStyle } from '@/utils/citation/styleNames';
import type { Actions } from './useActions';

import { CitationChoices } from './CitationChoices';
import { t } from './strings';
import { nameOfStyle, proseStyles, sourceStyles } from './styleNames';
import { useMenu } from './useMenu';

export interface CopyButtonProps {
  actions: Pick<Actions, 'copy' | 'copyCitation'>;
  /** Without a border, on a bar of others. */
  plain?: boolean;
}

/**
 * Copies the article with its citation in the usual style; the arrow beside it shows the others, for this one copy, and
 * where the usual one is chosen.
 */
export function CopyButton({ actions, plain = false }: CopyButtonProps) {
  const { isOpen, toggle, close, box, button } = useMenu();
  const panel = useId();
  const kind = plain ? 'button plain' : 'button';
  const run = (copy: () => Promise<void>) => (): void => {
    void copy();
    close();
  };
  const row = (style: CitationStyle) => (
    <li key={style}>
      <button
        class="menu-row"
        type="button"
        onClick={run(() => actions.copy(style))}
        data-action={`copy-${style}`}
      >
        {nameOfStyle(style)}
      </button>
      <button
        class="button plain icon"
        type="button"
        title={t('copyCitationAlone', nameOfStyle(style))}
        onClick={run(() => actions.copyCitation(style))}
        data-action={`cite-${style}`}
      >
        <Quote size={16} aria-hidden="true" />
        <span class="hidden-label">{t('copyCitationAlone', nameOfStyle(style))}</span>
      </button>
    </li>
  );

  return (
    <div class="copy-button" ref={box}>
      <button
        class={`${kind} copy-main`}
        type="button"
        onClick={() => actions.copy()}
        title={`${t('copy')} (Alt+C)`}
        aria-keyshortcuts="Alt+C"
        data-action="copy"
      >
        <Copy size={18} aria-hidden="true" />
        <span class="wide-label">{t('copy')}</span>
      </button>
      <button
        class={`${kind} copy-more`}
        type="button"
        ref={button}
        title={t('copyOtherStyles')}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={toggle}
        data-action="copy-more"
      >
        <ChevronDown size={18} aria-hidden="true" />
        <span class="hidden-label">{t('copyOtherStyles')}</span>
      </button>
      {isOpen && (
        <div class="menu" id={panel}>
          <h2>{t('copyInStyle')}</h2>
          <ul>{proseStyles.map(row)}</ul>
          <h2>{t('copyForPrograms')}</h2>
          <ul class="dense">
            {sourceStyles.map((style) => (
              <li key={style}>
                <button
                  class="menu-row"
                  type="button"
                  onClick={run(() => actions.copyCitation(style))}
                  data-action={`cite-${style}`}
                >
                  {nameOfStyle(style)}
                </button>
              </li>
            ))}
          </ul>
          <h2>{t('citationDefault')}</h2>
          <CitationChoices />
        </div>
      )}
    </div>
  );
}
