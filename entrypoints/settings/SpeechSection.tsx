import { Stepper } from '@/components/Stepper';
import { interfaceLanguage, t } from '@/components/strings';
import { useSettings } from '@/components/useSettings';
import { useTrial } from './useTrial';
import { isVietnamese, useVoices } from './useVoices';

const [SLOWEST, FASTEST, STEP] = [0.5, 3, 0.1] as const;

/** How articles are read aloud. */
export function SpeechSection() {
  const [{ voice: name, rate }, change] = useSettings();
  const voices = useVoices();
  const { state, start, stop } = useTrial(voices);
  const chosen = voices.find((voice) => voice.name === name);
  const step = (by: 1 | -1): void => {
    const next = Math.min(FASTEST, Math.max(SLOWEST, rate + by * STEP));
    change({ rate: Math.round(next * 10) / 10 });
  };
  return (
    <>
      <div class="field">
        <label for="voice">{t('voice')}</label>
        <select
          id="voice"
          value={name ?? ''}
          onChange={(event) => change({ voice: event.currentTarget.value || undefined })}
          data-action="voice"
        >
          <option value="">{t('voiceBest')}</option>
          {name !== undefined && !chosen && <option value={name}>{t('voiceMissing', name)}</option>}
          {voices.map((voice) => (
            <option key={voice.voiceURI} value={voice.name}>
              {`${voice.name} (${voice.lang})${voice.localService ? '' : ` · ${t('voiceSends')}`}`}
            </option>
          ))}
        </select>
      </div>
      {!voices.some(isVietnamese) && (
        <p class="quiet">{t(voices.length === 0 ? 'voicesNone' : 'voicesNoVietnamese')}</p>
      )}
      <Stepper
        label={t('rate')}
        value={`${new Intl.NumberFormat(interfaceLanguage()).format(rate)}×`}
        isLeast={rate <= SLOWEST}
        isMost={rate >= FASTEST}
        onStep={step}
        action="rate"
      />
      <div class="tool-row">
        <button
          class="button"
          type="button"
          disabled={voices.length === 0}
          onClick={() => (state === 'speaking' ? stop() : start(chosen, rate))}
          data-action="try-voice"
        >
          {t(state === 'speaking' ? 'stopVoice' : 'tryVoice')}
        </button>
        <span class={state === 'failed' ? 'message failed' : 'message'} role="status">
          {state === 'speaking' && t('voiceSpeaking')}
          {state === 'failed' && t('voiceFailed')}
        </span>
      </div>
    </>
  );
}
