import { Minus, Plus } from 'lucide-preact';
import { useId } from 'preact/hooks';

import { t } from './strings';

export interface StepperProps {
  label: string;
  /** As it is shown and spoken. */
  value: string;
  isLeast: boolean;
  isMost: boolean;
  onStep: (by: 1 | -1) => void;
  action: string;
}

/** A measure with a smaller and a larger beside it; arrow keys do the same. */
export function Stepper({ label, value, isLeast, isMost, onStep, action }: StepperProps) {
  const name = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    if (!by) return;
    event.preventDefault();
    onStep(by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own round every row.
    <div class="stepper" role="group" aria-labelledby={name} onKeyDown={onKeyDown}>
      <span id={name}>{label}</span>
      <button
        class="button icon"
        type="button"
        title={t('less', label)}
        aria-disabled={isLeast}
        onClick={() => onStep(-1)}
        data-action={`${action}-less`}
      >
        <Minus size={16} aria-hidden="true" />
        <span class="hidden-label">{t('less', label)}</span>
      </button>
      <output aria-live="polite">{value}</output>
      <button
        class="button icon"
        type="button"
        title={t('more', label)}
        aria-disabled={isMost}
        onClick={() => onStep(1)}
        data-action={`${action}-more`}
      >
        <Plus size={16} aria-hidden="true" />
        <span class="hidden-label">{t('more', label)}</span>
      </button>
    </div>
  );
}
