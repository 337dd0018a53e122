import { ALargeSmall } from 'lucide-preact';

import { LookSettings } from './LookSettings';
import { usualLook } from './look';
import { interfaceLanguage, t } from './strings';
import { useMenu } from './useMenu';
import { useSettings } from './useSettings';

/** The small panel behind "Aa": how the story is set. */
export function LookPanel() {
  const { isOpen, toggle, box, button } = useMenu();
  const [settings, change] = useSettings();
  return (
    <div class="look-panel" ref={box} lang={interfaceLanguage()}>
      <button
        class="button plain"
        type="button"
        ref={button}
        aria-expanded={isOpen}
        title={t('look')}
        onClick={toggle}
        data-action="look"
      >
        <ALargeSmall size={20} aria-hidden="true" />
        <span class="hidden-label">{t('look')}</span>
      </button>
      {isOpen && (
        <div class="menu">
          <LookSettings settings={settings} onChange={change} />
          <button class="link" type="button" onClick={() => change(usualLook)} data-action="look-reset">
            {t('lookReset')}
          </button>
        </div>
      )}
    </div>
  );
}
