import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import ts from 'typescript';
import { vi } from 'vitest';

import { repository } from '../bench/bundle';

/** A pattern of ours. One that texts are split by is searched for again and again, as if it were global. */
export type Pattern = { source: string; flags: string; where: string[] };

/** A text of any length: the head once, each of the pumps over and over, the tail once. */
export type Subject = { head: string; pumps: string[]; tail: string };

/** One pattern with all that is thrown at it; `bound` is the longest text it is ever given, where there is one. */
type Job = { pattern: Pattern; subjects: Subject[]; bound: number | undefined };

export type Offence = { pattern: Pattern; subject: Subject; times: string };

/** A place where a pattern is put together, on one of its lines; `fill` makes one from its text alone, if it can. */
type Place = { lines: string[]; fill: () => Pattern | undefined };

const filesIn = (folder: string): string[] =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** Whether a literal is what `split` is given, or a constant of the same file that `split` is given. */
function isSplitBy({ parent }: ts.Node, text: string): boolean {
  if (ts.isCallExpression(parent)) return parent.expression.getText().endsWith('.split');
  return ts.isVariableDeclaration(parent) && text.includes(`.split(${parent.name.getText()}`);
}

/** A pattern that a function puts together when it is called, with a word in place of what is known only then. */
function filled(node: ts.NewExpression | ts.CallExpression, where: string[]): Pattern | undefined {
  const [source, flags] = node.arguments ?? [];
  if (!source || !ts.isTemplateExpression(source)) return undefined;
  const parts = [source.head, ...source.templateSpans.map(({ literal }) => literal)];
  return {
    source: parts.map(({ text }) => text).join('word'),
    flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '',
    where,
  };
}

const isMade = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

/** Every pattern that a file writes out, and every place where it puts one together. */
function written(file: string): { literals: Pattern[]; made: Place[] } {
  const text = readFileSync(join(repository, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const literals: Pattern[] = [];
  const made: Place[] = [];
  const lineAt = (offset: number) => tree.getLineAndCharacterOfPosition(offset).line + 1;
  const linesOf = (node: ts.Node): string[] => {
    const first = lineAt(node.getStart());
    return Array.from({ length: lineAt(node.end) - first + 1 }, (_, index) => `${file}:${first + index}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const flags = new Set(`${node.text.slice(end + 1)}${isSplitBy(node, text) ? 'g' : ''}`);
      literals.push({
        source: node.text.slice(1, end),
        flags: [...flags].sort().join(''),
        where: linesOf(node),
      });
    } else if (isMade(node))
      made.push({ lines: linesOf(node), fill: () => filled(node, linesOf(node).slice(0, 1)) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, made };
}

/** Where our own code called for a pattern: the frame behind the recorder's two. */
const callerOf = (stack: string): string | undefined => {
  const frame = stack.split('\n')[3]?.split(`${repository}/`)[1];
  return /^(?:utils|components|entrypoints)\/[^:]+:\d+/.exec(frame ?? '')?.[0];
};

/** Patterns that our modules put together while they are loaded. */
async function recorded(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const record = (pattern: RegExp): RegExp => {
    const place = callerOf(new Error().stack ?? '');
    if (place) found.push({ source: pattern.source, flags: pattern.flags, where: [place] });
    return pattern;
  };
  const original = globalThis.RegExp;
  // Loaded anew: a test before this one may have loaded them in the same process.
  vi.resetModules();
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given, made) => record(Reflect.construct(target, given, made)),
    apply: (target, self, given) => record(Reflect.apply(target, self, given)),
  });
  try {
    for (const file of files) {
      // What asks for a browser while it is loaded makes no patterns, or is missed by the test.
      await import(/* @vite-ignore */ join(repository, file)).catch(() => undefined);
    }
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** Every pattern of ours once, and the places whose pattern could not be had. */
export async function ourPatterns(): Promise<{ patterns: Pattern[]; made: number; missed: string[] }> {
  const files = ['utils', 'components', 'entrypoints'].flatMap(filesIn);
  const texts = files.map(written);
  const loaded = await recorded(files.filter((file) => file.startsWith('utils/')));
  const seen = new Set(loaded.flatMap(({ where }) => where));
  const late = texts.flatMap(({ made }) => made).filter(({ lines }) => !lines.some((line) => seen.has(line)));
  const filledIn = late.map(({ lines, fill }) => ({ lines, pattern: fill() }));
  const all = new Map<string, Pattern>();
  for (const pattern of [
    ...texts.flatMap(({ literals }) => literals),
    ...loaded,
    ...filledIn.flatMap(({ pattern }) => pattern ?? []),
  ]) {
    const key = nameOf(pattern);
    const known = all.get(key);
    if (known) known.where.push(...pattern.where);
    else all.set(key, pattern);
  }
  return {
    patterns: [...all.values()],
    made: new Set(loaded.map(nameOf)).size,
    missed: filledIn.flatMap(({ lines, pattern }) => (pattern ? [] : lines.slice(0, 1))),
  };
}

export const nameOf = ({ source, flags }: Pattern): string => `/${source}/${flags}`;

/** Letters that pumps are made of, the usual ones of hostile and of Vietnamese text first. */
const letters = [...' a1.A\nế-(:,"/)Ế<>\u00A0_[]\u0301中\u0000!\\&#=|*;’”–…\t%@\r😀', '\uD800'];

const generic = [' ', '\n', 'a', 'A', '1', '.', '(', '"', 'ế', 'a ', 'a.', '1.', '\u00A0', '<', '>', '- '];

/** Whether a part of a pattern stands for one letter of a text. */
const isLetter = ({ type }: AST.Node): boolean =>
  type === 'Character' ||
  type === 'CharacterSet' ||
  type === 'CharacterClass' ||
  type === 'ExpressionCharacterClass';

/** What texts a part of one pattern matches. */
class Sampler {
  readonly tree: AST.Pattern;
  /** Parts that may follow themselves; those without end come first, for only they can be more than linear. */
  readonly repeated: AST.Quantifier[] = [];
  readonly isEndless: boolean;
  readonly isLined: boolean;
  private readonly flags: string;
  private readonly own = new Set<string>();
  private readonly members = new Map<string, string[]>();

  constructor({ source, flags }: Pattern) {
    const unicode = flags.includes('u');
    const unicodeSets = flags.includes('v');
    this.isLined = flags.includes('m');
    this.flags = flags.replace(/[gy]/g, '');
    this.tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode, unicodeSets });
    visitRegExpAST(this.tree, {
      onCharacterEnter: ({ value }) => this.own.add(String.fromCodePoint(value)),
      onQuantifierEnter: (node) => node.max > 1 && this.repeated.push(node),
    });
    const order = ({ max }: AST.Quantifier) => (max === Number.POSITIVE_INFINITY ? 0 : 1);
    this.repeated.sort((one, other) => order(one) - order(other));
    this.isEndless = this.repeated[0]?.max === Number.POSITIVE_INFINITY;
  }

  /** The letters that a part for one letter matches. */
  membersOf(node: AST.Node): string[] {
    const known = this.members.get(node.raw);
    if (known) return known;
    const is = new RegExp(`^(?:${node.raw})$`, this.flags);
    const found = [...letters, ...this.own].filter((letter) => is.test(letter));
    this.members.set(node.raw, found);
    return found;
  }

  /** A text that a part matches; `turn` says which of several ways is taken, below zero the shortest. */
  sample(node: AST.Node, turn = 0): string {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return this.oneOf(node.alternatives, turn);
      case 'Alternative':
        return this.all(node.elements, turn);
      case 'Quantifier':
        return this.sample(node.element, turn).repeat(
          Math.min(Math.max(turn < 0 ? 0 : 1, node.min), node.max, 50),
        );
      case 'Assertion':
        return this.beside(node, turn);
      case 'Backreference':
        return this.sample([node.resolved].flat()[0] as AST.CapturingGroup, turn);
      default:
        return isLetter(node) ? (this.membersOf(node)[0] ?? '') : '';
    }
  }

  private oneOf(ways: AST.Alternative[], turn: number): string {
    const way = ways[Math.max(0, turn) % ways.length];
    return way ? this.sample(way, turn) : '';
  }

  private all(nodes: AST.Element[], turn = 0): string {
    return nodes.map((node) => this.sample(node, turn)).join('');
  }

  /** What has to stand beside: behind the end of a pattern only, for elsewhere its own next part mostly does. */
  private beside(node: AST.Assertion, turn: number): string {
    if (!('alternatives' in node) || node.negate) return '';
    const { parent } = node;
    const isEnd = parent.type !== 'Alternative' || parent.elements.at(-1) === node;
    return node.kind === 'lookbehind' || isEnd ? this.oneOf(node.alternatives, turn) : '';
  }

  /** What has to stand before a part, and what behind; `turn` -1 leaves out all that may be left out. */
  around(node: AST.Node, turn = 0): { head: string; rest: string } {
    let [head, rest] = ['', ''];
    for (let at: AST.Node = node; at.parent; at = at.parent) {
      if (at.parent.type !== 'Alternative') continue;
      const { elements } = at.parent;
      const index = elements.indexOf(at as AST.Element);
      head = this.all(elements.slice(0, index), turn) + head;
      rest += this.all(elements.slice(index + 1), turn);
    }
    return { head, rest };
  }

  /** What to repeat a part with. Letters that other parts match as well are the worst. */
  pumpsOf({ element }: AST.Quantifier): string[] {
    if (!isLetter(element)) return [0, 1, 2].map((turn) => this.sample(element, turn)).filter(Boolean);
    const found = this.membersOf(element);
    const shared = (letter: string) =>
      this.repeated.filter(
        (other) => isLetter(other.element) && this.membersOf(other.element).includes(letter),
      ).length;
    const worst = [...found].sort((one, other) => shared(other) - shared(one));
    return [...new Set([...worst.slice(0, 2), ...found.slice(0, 1)])];
  }

  /** A letter of one part that another does not know; empty where there is none. */
  onlyIn({ element }: AST.Quantifier, { element: other }: AST.Quantifier): string {
    if (!isLetter(element) || !isLetter(other)) return '';
    return this.membersOf(element).find((letter) => !this.membersOf(other).includes(letter)) ?? '';
  }

  /** What ends a row of a part, and what the rest of a pattern hardly goes on with. */
  endsOf({ element }: AST.Quantifier): string[] {
    const other = letters.find((letter) => !isLetter(element) || !this.membersOf(element).includes(letter));
    return [...new Set(['\u0000', other ?? '!', '!'])];
  }
}

/** Takes down a subject with each of the tails. */
type Add = (head: string, pumps: string[], ...tails: string[]) => void;

/** What usually hurts, and the pattern itself over and over, with its end and without. */
function addCommon(sampler: Sampler, add: Add): void {
  const { isEndless } = sampler;
  for (const pump of isEndless ? generic : generic.slice(0, 4)) add('', [pump], '!');
  for (const turn of [0, 1, 2]) {
    const whole = sampler.sample(sampler.tree, turn);
    add('', [whole], '\u0000');
    if (isEndless) add('', [whole.slice(0, -1)], '\u0000', '\n');
  }
}

/** One part over and over, where the pattern asks for it and where it does not. */
function addPart(sampler: Sampler, node: AST.Quantifier, add: Add): void {
  const { head, rest } = sampler.around(node);
  const short = sampler.around(node, -1);
  const [nothing = '', other = '!'] = sampler.endsOf(node);
  add('', [head], nothing, other);
  for (const pump of sampler.pumpsOf(node)) {
    add('', [pump], nothing, other, '!');
    add(head, [pump], nothing, other, '');
    add(other, [pump], other, '!');
    // A part that all others follow, but for the end.
    add(head, [pump], rest + nothing);
    add(short.head, [pump], nothing, other, '', short.rest + nothing);
    add('', [head + pump], nothing, other);
    // What begins a line may begin many.
    if (sampler.isLined) add('', [`${head + pump}\n`], nothing, other);
  }
}

/** Two parts in turn, and a row of one behind a row of the other. */
function addPair(sampler: Sampler, node: AST.Quantifier, next: AST.Quantifier, add: Add): void {
  const [pump = '', also = ''] = [node, next].map((part) => sampler.pumpsOf(part)[0]);
  add('', [pump + also], '\u0000');
  add('', [pump, also], '\u0000');
  add(sampler.around(node).head, [pump, also], '\u0000');
  // One begins again and again where the other gives up.
  add('', [pump + sampler.onlyIn(node, next)], '\u0000');
  add('', [pump + sampler.onlyIn(next, node)], '\u0000');
}

/** Subjects that are hard for one pattern, made of what the pattern itself asks for. */
export function subjectsFor(pattern: Pattern): Subject[] {
  const sampler = new Sampler(pattern);
  const { repeated, isEndless } = sampler;
  const subjects = new Map<string, Subject>();
  const add: Add = (head, pumps, ...tails) => {
    for (const tail of pumps.every(Boolean) ? tails : [])
      subjects.set([head, ...pumps, tail].join('\uE000'), { head, pumps, tail });
  };
  addCommon(sampler, add);
  for (const [index, node] of repeated.entries()) {
    const next = repeated[index + 1];
    if (node.max === Number.POSITIVE_INFINITY) {
      addPart(sampler, node, add);
      if (next) addPair(sampler, node, next, add);
    } else
      for (const pump of sampler.pumpsOf(node).slice(0, 2)) add(sampler.around(node).head, [pump], '\u0000');
  }
  return [...subjects.values()].slice(0, isEndless ? 160 : 12);
}

/** What the worker is given: everything, where to begin, and where to say how far it has come. */
type Work = { jobs: Job[]; first: number; pulse: SharedArrayBuffer };
type Report = { job: number; subject: number; times: string } | 'done';

/**
 * Times patterns in a thread of its own, which is given this function as a text: nothing outside of it is known there.
 * A fiftieth and a fifth of the length say early whether a subject is worth the whole.
 */
function clock({ parentPort, workerData }: typeof import('node:worker_threads')): void {
  const { jobs, first, pulse } = workerData as Work;
  const place = new Int32Array(pulse);

  const textOf = ({ head, pumps, tail }: Subject, length: number): string => {
    const share = (length - head.length - tail.length) / pumps.length;
    const middle = pumps.map((pump) => pump.repeat(Math.max(1, Math.floor(share / pump.length))));
    // As in every Vietnamese text each letter takes two bytes: before others, parts in Vietnamese are not even tried.
    return `ế${head}${middle.join('')}${tail}`.slice(1);
  };
  const once = (pattern: RegExp, text: string): number => {
    pattern.lastIndex = 0;
    const used = process.cpuUsage();
    const begin = performance.now();
    // Removing every match takes the same search as going through them, and no time for what is done with each.
    if (pattern.global) text.replace(pattern, '');
    else pattern.test(text);
    const time = performance.now() - begin;
    if (time < 20) return time;
    // A long run is interrupted by other processes as a short one is not, and would seem to grow.
    const { user, system } = process.cpuUsage(used);
    return Math.min(time, (user + system) / 1_000);
  };
  const quickest = (pattern: RegExp, text: string, tries: number): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let index = 0; index < tries; index++) best = Math.min(best, once(pattern, text));
    return best;
  };
  const say = (...times: [length: number, time: number][]) =>
    times.map(([length, time]) => `${time.toFixed(time < 10 ? 2 : 0)} ms for ${length}`).join(', ');

  /** Whether a whole subject takes too long, and grows faster than its length, where a fifth of it takes `less`. */
  const faultInWhole = (pattern: RegExp, subject: Subject, less: number): string | undefined => {
    const texts = [textOf(subject, 20_000), textOf(subject, 100_000)] as const;
    let [small, large] = [less, once(pattern, texts[1])];
    const isSlow = () => large > 50 && large / small > 5 ** 1.3;
    // The machine may have been busy with something else.
    for (let tries = 0; tries < 3 && isSlow(); tries++) {
      small = Math.min(small, quickest(pattern, texts[0], 2));
      large = Math.min(large, once(pattern, texts[1]));
    }
    return isSlow() ? say([20_000, small], [100_000, large]) : undefined;
  };
  /** What is wrong with a pattern before one subject, if anything. */
  const fault = (pattern: RegExp, subject: Subject, bound: number | undefined): string | undefined => {
    if (bound !== undefined) {
      const time = quickest(pattern, textOf(subject, bound * 10), 3);
      return time > 20 ? say([bound * 10, time]) : undefined;
    }
    const short = textOf(subject, 2_000);
    // A pattern is compiled in its first two runs.
    let start = once(pattern, short);
    if (start >= 0.02) start = Math.min(start, quickest(pattern, short, 2));
    // Even one that grows with the square would stay under the limit, here and below.
    if (start < 0.02) return undefined;
    const middle = textOf(subject, 20_000);
    let less = once(pattern, middle);
    if (less >= 2) less = Math.min(less, quickest(pattern, middle, 2));
    if (less < 2) return undefined;
    // What takes as long as this already, and grew with the square, needs no more proof.
    if (less > 50 && less / start > 40) return say([2_000, start], [20_000, less]);
    return faultInWhole(pattern, subject, less);
  };

  for (let job = first; job < jobs.length; job++) {
    const { pattern, subjects, bound } = jobs[job] as Job;
    const compiled = new RegExp(pattern.source, pattern.flags);
    for (const [subject, each] of subjects.entries()) {
      place[0] = job;
      place[1] = subject;
      const times = fault(compiled, each, bound);
      if (times === undefined) continue;
      parentPort?.postMessage({ job, subject, times } satisfies Report);
      break;
    }
  }
  parentPort?.postMessage('done' satisfies Report);
}

/**
 * Times each pattern before all its subjects; of each that is not linear, the first subject that shows it.
 * @param deadline how long one subject may hold a pattern, in milliseconds, before the pattern counts as endless.
 */
export async function timed(jobs: Job[], deadline = 5_000): Promise<Offence[]> {
  const offences: Offence[] = [];
  const tell = (job: number, subject: number, times: string) => {
    const { pattern, subjects } = jobs[job] as Job;
    offences.push({ pattern, subject: subjects[subject] as Subject, times });
  };
  /** Where the next worker begins; nothing once all is done. */
  const from = (first: number): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const pulse = new SharedArrayBuffer(8);
      // Its first beat tells that the worker has begun.
      const place = new Int32Array(pulse).fill(-1);
      const worker = new Worker(`(${clock})(require('node:worker_threads'))`, {
        eval: true,
        workerData: { jobs, first, pulse } satisfies Work,
      });
      let last = '';
      let since = Date.now();
      const end = (next: number | undefined) => {
        clearInterval(watch);
        worker.terminate().then(() => resolve(next), reject);
      };
      const watch = setInterval(() => {
        const [job = 0, subject = 0] = place;
        if (job < 0 || `${job} ${subject}` !== last) {
          last = `${job} ${subject}`;
          since = Date.now();
        } else if (Date.now() - since > deadline) {
          tell(job, subject, `no end after ${deadline} ms`);
          end(job + 1);
        }
      }, 100);
      worker.on('message', (report: Report) => {
        if (report === 'done') end(undefined);
        else tell(report.job, report.subject, report.times);
      });
      worker.on('error', (error) => {
        clearInterval(watch);
        reject(error);
      });
    });
  let next: number | undefined = 0;
  while (next !== undefined) next = await from(next);
  return offences;
}
