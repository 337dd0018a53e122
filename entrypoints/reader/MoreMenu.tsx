import { EllipsisVertical } from 'lucide-preact';

import { interfaceLanguage, type StringName, t } from '@/components/strings';
import { useMenu } from '@/components/useMenu';

export interface MoreAction {
  name: StringName;
  action: string;
  run: () => void;
}

/** What is needed less often, behind three dots. */
export function MoreMenu({ actions }: { actions: readonly MoreAction[] }) {
  const { isOpen, toggle, close, box, button } = useMenu();
  return (
    <div class="more-menu" ref={box} lang={interfaceLanguage()}>
      <button
        class="button plain icon"
        type="button"
        ref={button}
        aria-expanded={isOpen}
        title={t('moreActions')}
        onClick={toggle}
        data-action="more"
      >
        <EllipsisVertical size={18} aria-hidden="true" />
        <span class="hidden-label">{t('moreActions')}</span>
      </button>
      {isOpen && (
        <div class="menu narrow">
          <ul>
            {actions.map(({ name, action, run }) => (
              <li key={action}>
                <button
                  class="menu-row"
                  type="button"
                  onClick={() => {
                    close();
                    run();
                  }}
                  data-action={action}
                >
                  {t(name)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
