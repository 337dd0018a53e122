import { useEffect, useRef, useState } from 'preact/hooks';

import { t } from './strings';

export interface AutosavedTextProps {
  /** What is stored. */
  value: string;
  label: string;
  rows?: number;
  /**
   * `before` is what stood there when this one was begun. Rejects when it could not be stored: the words stay in the
   * field, and the reader is told.
   */
  onSave: (value: string, before: string) => Promise<void>;
}

/** How long after the last key it is stored, in milliseconds. */
const PAUSE = 600;

/** A field that is stored by itself, soon after the last key and when it is left; what is typed is never replaced. */
export function AutosavedText({ value, label, rows = 4, onSave }: AutosavedTextProps) {
  const [text, setText] = useState(value);
  const [state, setState] = useState<'stored' | 'typing' | 'failed'>('stored');
  const latest = useRef({ text, state, onSave });
  latest.current = { text, state, onSave };
  const before = useRef(value);

  // What another page stores is shown here, unless somebody is typing here.
  useEffect(() => {
    if (latest.current.state !== 'stored') return;
    before.current = value;
    setText(value);
  }, [value]);
  const store = async (): Promise<void> => {
    const { text: typed, state: now, onSave: save } = latest.current;
    if (now === 'stored') return;
    const known = before.current;
    // The next one is begun on this one, whether it has been stored by then or not.
    before.current = typed;
    try {
      await save(typed, known);
      if (latest.current.text === typed) setState('stored');
    } catch {
      before.current = known;
      setState('failed');
    }
  };
  useEffect(() => {
    if (state !== 'typing') return;
    const timer = setTimeout(store, PAUSE);
    return () => clearTimeout(timer);
  }, [text, state]);
  // A page that is closed or left with words not yet stored still sends them.
  useEffect(() => {
    const onHide = (): void => void store();
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      void store();
    };
  }, []);

  return (
    <label class="autosaved">
      <span class="hidden-label">{label}</span>
      <textarea
        rows={rows}
        value={text}
        placeholder={label}
        maxLength={100_000}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setState('typing');
        }}
        onBlur={store}
      />
      <span class={state === 'failed' ? 'message failed' : 'quiet autosaved-state'} role="status">
        {state === 'failed' ? t('remarkFailed') : state === 'typing' ? t('remarkTyping') : ''}
      </span>
    </label>
  );
}
