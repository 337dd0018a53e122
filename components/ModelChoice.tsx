import { useEffect, useState } from 'preact/hooks';

import type { Bullet, Story } from '@/utils/summary/story';

import { chooseByModel, offerable } from '@/utils/summary/chooseByModel';
import { findBrowserModel, withBrowserModel } from './browserModel';
import { interfaceLanguage, type StringName, t } from './strings';

export interface ModelChoiceProps {
  story: Story;
  most: number;
  /** The model's choice is shown now. */
  isShown: boolean;
  /** Called with the model's choice, or with null to show ours again. */
  onChoice: (bullets: Bullet[] | null) => void;
}

/**
 * Offers to let the browser's own model choose the bullets. Where the browser has none for the story's language
 * nothing is shown; nothing is asked of it and nothing is downloaded before somebody presses the button.
 */
export function ModelChoice({ story, most, isShown, onChoice }: ModelChoiceProps) {
  const [model, setModel] = useState<'ready' | 'download' | null>(null);
  const [state, setState] = useState<'offered' | 'working' | 'failed'>('offered');
  const language = story.language ?? '';

  useEffect(() => {
    let current = true;
    setModel(null);
    setState('offered');
    // Hardly any browser has one: what could be chosen from is counted only then.
    findBrowserModel(language).then(
      (found) => current && setModel(found && offerable(story).length > most ? found : null),
    );
    return () => {
      current = false;
    };
  }, [story, language, most]);

  if (!model) return null;

  const ask = async (): Promise<void> => {
    setState('working');
    try {
      const bullets = await withBrowserModel(language, (session) => chooseByModel(story, session, most));
      setState(bullets ? 'offered' : 'failed');
      if (bullets) onChoice(bullets);
    } catch {
      setState('failed');
    }
  };

  const offer: StringName = model === 'ready' ? 'modelOffer' : 'modelOfferDownload';
  const isWorking = state === 'working';
  return (
    <div class="quiet model-choice" lang={interfaceLanguage()}>
      <span role="status">
        {isShown && `${t('modelChose')} `}
        {state === 'working' && `${t('modelWorking')} `}
        {state === 'failed' && `${t('modelFailed')} `}
      </span>
      <button
        class="link"
        type="button"
        aria-disabled={isWorking}
        onClick={isWorking ? undefined : isShown ? () => onChoice(null) : ask}
        data-action="model"
      >
        {t(isShown ? 'modelUndo' : offer)}
      </button>
    </div>
  );
}
