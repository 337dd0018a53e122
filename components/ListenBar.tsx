import { Pause, Play, SkipBack, SkipForward, Square } from 'lucide-preact';

import type { Listening } from './useListening';

import { IconButton } from './IconButton';
import { Stepper } from './Stepper';
import { interfaceLanguage, t } from './strings';
import { useSettings } from './useSettings';

/** Slowest, fastest and step of reading aloud; 1 is the voice's own. */
const SLOWEST = 0.5;
const FASTEST = 3;
const STEP = 0.1;

/** What is needed while an article is read aloud, out of the way of its words. */
export function ListenBar({ listening }: { listening: Listening }) {
  const { state, at, count, pause, resume, stop, seek } = listening;
  const [{ rate }, change] = useSettings();
  if (state === 'off') return null;
  if (state === 'no-voice' || state === 'failed')
    return (
      <div class="listen-bar" role="alert" lang={interfaceLanguage()}>
        <p class="message failed">{t(state === 'failed' ? 'listenFailed' : 'listenNoVoice')}</p>
        <button class="button" type="button" onClick={stop} data-action="listen-close">
          {t('close')}
        </button>
      </div>
    );
  const isSpeaking = state === 'speaking' || state === 'starting';
  return (
    <div class="listen-bar" role="toolbar" aria-label={t('listen')} lang={interfaceLanguage()}>
      <IconButton icon={SkipBack} label={t('listenBack')} action="listen-back" onClick={() => seek(at - 1)} />
      <IconButton
        icon={isSpeaking ? Pause : Play}
        label={t(isSpeaking ? 'listenPause' : 'listenResume')}
        action={isSpeaking ? 'listen-pause' : 'listen-resume'}
        onClick={isSpeaking ? pause : resume}
      />
      <IconButton icon={SkipForward} label={t('listenOn')} action="listen-on" onClick={() => seek(at + 1)} />
      <IconButton icon={Square} label={t('listenStop')} action="listen-stop" onClick={stop} />
      <span class="quiet">{count > 0 && t('listenPlace', String(at + 1), String(count))}</span>
      <Stepper
        label={t('rate')}
        value={new Intl.NumberFormat(interfaceLanguage()).format(rate)}
        isLeast={rate <= SLOWEST}
        isMost={rate >= FASTEST}
        onStep={(by) =>
          change({ rate: Math.round(Math.min(FASTEST, Math.max(SLOWEST, rate + by * STEP)) * 10) / 10 })
        }
        action="rate"
      />
    </div>
  );
}
