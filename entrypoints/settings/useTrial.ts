import { useEffect, useState } from 'preact/hooks';

import { t } from '@/components/strings';
import { isVietnamese } from './useVoices';

export interface Trial {
  state: 'silent' | 'speaking' | 'failed';
  start: (voice: SpeechSynthesisVoice | undefined, rate: number) => void;
  stop: () => void;
}

/** Reads the sample aloud, until it is stopped or the page is left. */
export function useTrial(voices: readonly SpeechSynthesisVoice[]): Trial {
  const [state, setState] = useState<Trial['state']>('silent');
  const stop = (): void => {
    speechSynthesis.cancel();
    setState('silent');
  };
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  const start = (voice: SpeechSynthesisVoice | undefined, rate: number): void => {
    speechSynthesis.cancel();
    const speech = new SpeechSynthesisUtterance(t('sampleText2'));
    speech.lang = 'vi';
    speech.rate = rate;
    speech.voice = voice ?? voices.find(isVietnamese) ?? null;
    speech.onend = () => setState('silent');
    speech.onerror = ({ error }) =>
      setState(error === 'canceled' || error === 'interrupted' ? 'silent' : 'failed');
    setState('speaking');
    speechSynthesis.speak(speech);
  };
  return { state, start, stop };
}
