/** The voices of this machine, also those that load late; none where the browser cannot speak. */
export function voicesWhenLoaded(patience = 2_000): Promise<SpeechSynthesisVoice[]> {
  const synthesis = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  if (!synthesis) return Promise.resolve([]);
  const known = synthesis.getVoices();
  if (known.length > 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const answer = (): void => resolve(synthesis.getVoices());
    synthesis.addEventListener('voiceschanged', answer, { once: true });
    setTimeout(answer, patience);
  });
}

/**
 * The voice for a language: the one the reader chose where it speaks it, else one of this machine. A voice that sends the
 * text away speaks only where it was chosen.
 * @param language BCP 47 primary tag.
 * @returns undefined where no such voice speaks it.
 */
export function voiceFor(
  language: string,
  voices: readonly SpeechSynthesisVoice[],
  chosen?: string,
): SpeechSynthesisVoice | undefined {
  const speaking = voices.filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language);
  return speaking.find(({ name }) => name === chosen) ?? speaking.find(({ localService }) => localService);
}
