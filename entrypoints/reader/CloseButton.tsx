import { X } from 'lucide-preact';

import { t } from '@/components/strings';

export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button
      class="button plain close"
      type="button"
      onClick={onClose}
      title={t('closeReader')}
      data-action="close"
    >
      <X size={20} aria-hidden="true" />
      <span class="hidden-label">{t('closeReader')}</span>
    </button>
  );
}
