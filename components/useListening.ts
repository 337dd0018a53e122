import { useEffect, useRef, useState } from 'preact/hooks';

import type { Article } from '@/utils/article/article';
import type { Utterance } from '@/utils/speech/speakable';

import { drawSpoken } from './drawSpoken';
import { useSettings } from './useSettings';
import { voiceFor, voicesWhenLoaded } from './voices';

export type ListeningState = 'off' | 'starting' | 'speaking' | 'paused' | 'no-voice' | 'failed';

export interface Listening {
  state: ListeningState;
  /** Which sentence, from 0, of how many. */
  at: number;
  count: number;
  start: () => void;
  pause: () => void;
  resume: () => void;
  stop: () => void;
  /** Goes on with another sentence. */
  seek: (at: number) => void;
}

/** Longer than any sentence is silent: a voice that never begins, or ends without a word of it. In milliseconds. */
const PATIENCE = 10_000;

/** Reads an article aloud, sentence by sentence, with a voice of this machine; the one being read is marked. */
export function useListening(article: Article): Listening {
  const [{ rate, voice: chosen }] = useSettings();
  const [state, setState] = useState<ListeningState>('off');
  const [at, setAt] = useState(0);
  const sentences = useRef<readonly Utterance[]>([]);
  /** What was asked for last: an utterance of before says nothing to us any more. */
  const turn = useRef(0);
  const settings = useRef({ rate, chosen });
  settings.current = { rate, chosen };

  const silence = (): void => {
    turn.current += 1;
    globalThis.speechSynthesis?.cancel();
  };
  const say = (index: number, voice: SpeechSynthesisVoice): void => {
    silence();
    const own = turn.current;
    const sentence = sentences.current[index];
    setAt(index);
    drawSpoken(article, sentence && 'start' in sentence ? sentence : undefined);
    if (!sentence) return setState('off');
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = settings.current.rate;
    const watchdog = setTimeout(() => own === turn.current && fail(), PATIENCE);
    utterance.onstart = () => clearTimeout(watchdog);
    utterance.onend = () => {
      clearTimeout(watchdog);
      if (own === turn.current) say(index + 1, voice);
    };
    utterance.onerror = () => {
      clearTimeout(watchdog);
      if (own === turn.current) fail();
    };
    setState('speaking');
    globalThis.speechSynthesis.speak(utterance);
  };
  const fail = (): void => {
    silence();
    drawSpoken(article, undefined);
    setState('failed');
  };
  const begin = async (index: number): Promise<void> => {
    setState('starting');
    const own = ++turn.current;
    const voice = voiceFor(article.language, await voicesWhenLoaded(), settings.current.chosen);
    if (own !== turn.current) return;
    if (!voice) return setState('no-voice');
    if (sentences.current.length === 0) sentences.current = await sentencesOf(article);
    if (own !== turn.current) return;
    say(index, voice);
  };
  const stop = (): void => {
    silence();
    drawSpoken(article, undefined);
    setState('off');
    setAt(0);
  };
  // A page that is left, printed or shows another article is silent.
  useEffect(() => {
    sentences.current = [];
    addEventListener('pagehide', stop);
    return () => {
      stop();
      removeEventListener('pagehide', stop);
    };
  }, [article]);
  return {
    state,
    at,
    count: sentences.current.length,
    start: () => void begin(0).catch(fail),
    pause: () => {
      globalThis.speechSynthesis.pause();
      setState('paused');
    },
    resume: () => {
      // Some voices forget what they were saying: the sentence begins anew.
      globalThis.speechSynthesis.resume();
      void begin(at).catch(fail);
    },
    stop,
    seek: (index) => void begin(Math.max(0, Math.min(index, sentences.current.length - 1))).catch(fail),
  };
}

/** Wording for the ear is loaded when somebody listens. */
async function sentencesOf(article: Article): Promise<Utterance[]> {
  const { speakable } = await import('@/utils/speech/speakable');
  return speakable(article);
}
