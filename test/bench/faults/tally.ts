/** What became of the rounds of one kind of fault. */
export interface Tally {
  kind: string;
  rounds: number;
  /** What the extension said was done: saves, deletions, remarks, copies, pages opened. */
  acknowledged: number;
  /** Of what it said was written, how much is not there. */
  lost: number;
  /** Notes, versions or highlights that are there more than once. */
  doubled: number;
  /** Thrown and not caught, or written with console.error, by scripts of ours. */
  exceptions: number;
  /** Rounds that ended neither in their result nor in a sentence, or in which a second try did not work. */
  silent: number;
  /** Rounds that ended in a sentence first. */
  told: number;
  /** Rounds in which nothing of ours was left that could have spoken, and the second press did it. */
  pressedTwice: number;
  /** What to look at, a line each. */
  remarks: string[];
}

export const newTally = (kind: string): Tally => ({
  kind,
  rounds: 0,
  acknowledged: 0,
  lost: 0,
  doubled: 0,
  exceptions: 0,
  silent: 0,
  told: 0,
  pressedTwice: 0,
  remarks: [],
});

export const isBad = ({ lost, doubled, silent }: Tally): boolean => lost + doubled + silent > 0;

const columns = {
  rounds: 'rounds',
  acknowledged: 'acknowledged',
  lost: 'lost',
  doubled: 'doubled',
  exceptions: 'exceptions',
  silent: 'no sentence',
  told: 'told',
  pressedTwice: 'pressed twice',
} as const;
const names = Object.keys(columns) as (keyof typeof columns)[];

/** The lines of a table in Markdown. */
export const head: readonly string[] = [
  `| fault | ${names.map((name) => columns[name]).join(' | ')} | seed |`,
  `|---|${names.map(() => '---|').join('')}---|`,
];
export const rowOf = (tally: Tally, seed: number): string =>
  `| ${tally.kind} | ${names.map((name) => tally[name]).join(' | ')} | ${seed} |`;
