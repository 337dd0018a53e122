/** ROUGE over lower-case syllables; figures, dates and document numbers are one syllable each. */
export function syllables(text: string): string[] {
  const runs =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}.,/–-]+/gu) ?? [];
  return runs
    .flatMap((run) =>
      /\p{N}/u.test(run) ? [run.replace(/^[.,/–-]+|[.,/–-]+$/gu, '')] : run.split(/[.,/–-]+/u),
    )
    .filter(Boolean);
}

const harmonic = (match: number, candidate: number, reference: number) =>
  match ? (2 * match) / (candidate + reference) : 0;

/** F1 of the runs of n syllables two texts share. */
export function rougeN(candidate: readonly string[], reference: readonly string[], n: number): number {
  const left = new Map<string, number>();
  for (let i = 0; i + n <= reference.length; i++) {
    const gram = reference.slice(i, i + n).join(' ');
    left.set(gram, (left.get(gram) ?? 0) + 1);
  }
  let match = 0;
  for (let i = 0; i + n <= candidate.length; i++) {
    const gram = candidate.slice(i, i + n).join(' ');
    const rest = left.get(gram) ?? 0;
    if (rest > 0) match++;
    left.set(gram, rest - 1);
  }
  return harmonic(match, Math.max(0, candidate.length - n + 1), Math.max(0, reference.length - n + 1));
}

/** F1 of the longest common subsequence. */
export function rougeL(candidate: readonly string[], reference: readonly string[]): number {
  let above = new Uint16Array(reference.length + 1);
  for (const word of candidate) {
    const row = new Uint16Array(reference.length + 1);
    for (let j = 1; j <= reference.length; j++) {
      row[j] = word === reference[j - 1] ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0);
    }
    above = row;
  }
  return harmonic(above[reference.length] ?? 0, candidate.length, reference.length);
}
