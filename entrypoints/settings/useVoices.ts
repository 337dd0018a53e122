import { useEffect, useState } from 'preact/hooks';

/** The machine's voices, Vietnamese ones first. Some browsers have none at first and tell of them later. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis;
    if (!synthesis) return;
    const read = (): void => setVoices([...synthesis.getVoices()].sort(byLanguage));
    read();
    synthesis.addEventListener('voiceschanged', read);
    return () => synthesis.removeEventListener('voiceschanged', read);
  }, []);
  return voices;
}

export const isVietnamese = ({ lang }: SpeechSynthesisVoice): boolean => /^vi\b/i.test(lang);

const byLanguage = (one: SpeechSynthesisVoice, other: SpeechSynthesisVoice): number =>
  Number(isVietnamese(other)) - Number(isVietnamese(one)) ||
  one.lang.localeCompare(other.lang) ||
  one.name.localeCompare(other.name);
