const flat = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Whether every piece of a bullet between its "…" stands in the source, in order and word for word. */
export function isTraceable(bullet: string, source: string): boolean {
  const whole = flat(source);
  let from = 0;
  for (const piece of flat(bullet).split('…')) {
    const words = piece.trim().replace(/[.;,]$/u, '');
    const at = whole.indexOf(words, from);
    if (at < 0) return false;
    from = at + words.length;
  }
  return true;
}
