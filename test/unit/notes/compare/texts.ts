const words =
  'Ủy ban nhân dân thành phố 1.200 5,6% hộ, nghèo. “Đến 16/12/2021” – họp; tỉnh\n\n e\u0301 😀 \u0301 \r\n \t'.split(
    ' ',
  );

/** Pairs of texts, the second made from the first by putting in, taking out and replacing. The same every time. */
export function makeTexts(count: number): [string, string][] {
  let state = 20_211_216;
  const roll = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const word = () => words[roll(words.length)] ?? '';
  const blank = () => [' ', ' ', ' ', '\n\n', '', '\n'][roll(6)] ?? '';
  return Array.from({ length: count }, () => {
    const before = Array.from({ length: roll(120) }, () => `${word()}${blank()}`);
    const often = 1 + roll(20);
    const after = before.flatMap((one) => {
      if (roll(often) > 0) return [one];
      return [[], [one, word()], [word()], [`\n\n${word()} ${word()}\n\n`, one]][roll(4)] ?? [];
    });
    return [before.join(''), after.join('')];
  });
}
