import { splitSentences } from '@/utils/summary/sentences';
import { summarize } from '@/utils/summary/summarize';
import { type NewsArticle, readArticles } from './articles';
import { scoreBoundaries } from './boundaries';
import { scoreEnglish } from './english';
import { crossValidate, prepare } from './learning';
import { type Measures, measureArticle, sumUp } from './measures';
import { isUnseen } from './split';

const DRAWS = 1000;

/** A small generator of our own, so that a report can be repeated to the digit. */
function makeRandom(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The middle 95 % of each figure when the articles are drawn again and again. */
function intervals(list: readonly Measures[]): Map<string, [number, number]> {
  const random = makeRandom();
  const draws = Array.from({ length: DRAWS }, () =>
    sumUp(list.flatMap(() => list[Math.floor(random() * list.length)] ?? [])),
  );
  return new Map(
    Object.keys(sumUp(list)).map((name) => {
      const values = draws.map((draw) => Object.entries(draw).find(([key]) => key === name)?.[1] ?? 0);
      values.sort((a, b) => a - b);
      return [name, [values[Math.floor(DRAWS * 0.025)] ?? 0, values[Math.floor(DRAWS * 0.975)] ?? 0]];
    }),
  );
}

const NEWS = '../shared/summary/government-news.jsonl';
const ENGLISH = [
  '../shared/benchmarks/scrapinghub/gold.jsonl',
  '../shared/benchmarks/wcxb-articles/gold.jsonl',
];
const GOALS: Record<string, string> = {
  'ROUGE-L over Lead-3': '≥ 1.18',
  'ROUGE-2 over Lead-3': '≥ 1.22',
  'ROUGE-L over the oracle': '≥ 0.54',
  'with a figure': '≥ 0.65',
  'over 60 syllables': '≤ 0.05',
  'opening on a back-pointing word': '≤ 0.02',
  'traceable word for word': '1',
};

/**
 * Our bullets beside Lead-3 and the extractive oracle in one run: on the articles no weight was learnt from and, with
 * cross-validation, on the others; English; sentence boundaries; time.
 */
export async function bench(): Promise<void> {
  const articles = readArticles(NEWS);
  const unseen = articles.filter(({ id }) => isUnseen(id));
  const choose = ({ title, body }: NewsArticle) => summarize({ title, text: body }, 3);
  const measures = unseen.map((article) =>
    measureArticle(
      article,
      choose(article).map(({ text }) => text),
    ),
  );
  const learnt = crossValidate(articles.filter(({ id }) => !isUnseen(id)).map(prepare));
  const whole = sumUp(
    articles.map((article) =>
      measureArticle(
        article,
        choose(article).map(({ text }) => text),
      ),
    ),
  );
  const spread = intervals(measures);
  console.log(
    `${unseen.length} unseen articles; cross-validated on the ${articles.length - unseen.length} others; all\n`,
  );
  console.log(
    '| figure | goal | unseen | 95 % interval | cross-validated | all |\n|---|---|---|---|---|---|',
  );
  for (const [name, value] of Object.entries(sumUp(measures))) {
    const [low = 0, high = 0] = spread.get(name) ?? [];
    const others = [learnt, whole].map((sums) => sums[name as keyof typeof sums].toFixed(3));
    const goal = GOALS[name] ?? '';
    console.log(
      `| ${name} | ${goal} | ${value.toFixed(3)} | ${low.toFixed(3)} – ${high.toFixed(3)} | ${others.join(' | ')} |`,
    );
  }
  const untrimmed = sumUp(
    unseen.map((article) =>
      measureArticle(
        article,
        choose(article).map(({ start, end }) => article.body.slice(start, end)),
      ),
    ),
  );
  console.log(
    `\nThe same sentences untrimmed: ROUGE-2 ${untrimmed['ROUGE-2'].toFixed(3)}, ROUGE-L ${untrimmed['ROUGE-L'].toFixed(3)}, ` +
      `over 60 syllables ${untrimmed['over 60 syllables'].toFixed(3)}`,
  );

  const english = scoreEnglish(ENGLISH);
  const ratios = english.ours.map((sum, i) => (sum / (english.first[i] || 1)).toFixed(3));
  console.log(
    `\n${english.articles} English articles, ${(english.bullets / english.articles).toFixed(2)} bullets each: ` +
      `ROUGE-1 / 2 / L over Lead-3 ${ratios.join(' / ')}`,
  );

  const { stops, right } = scoreBoundaries();
  console.log(
    `\nSentence boundaries: ${right} of ${stops} stops right (${((100 * right) / stops).toFixed(1)} %)`,
  );

  const { article, long } = measureTime(articles);
  console.log(
    `\nTime, warm: median ${article.toFixed(1)} ms an article, ${long.toFixed(0)} ms for 600 sentences`,
  );
}

/** Milliseconds of processor time; a story of 600 sentences is put together from the articles. */
function measureTime(articles: readonly NewsArticle[]): { article: number; long: number } {
  const time = (title: string, text: string): number => {
    const start = process.cpuUsage();
    summarize({ title, text });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  };
  const times = articles.map(({ title, body }) => time(title, body)).sort((a, b) => a - b);
  const sentences = articles.flatMap(({ body }) => splitSentences(body)).slice(0, 600);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const long = Array.from({ length: 9 }, () => time(articles[0]?.title ?? '', text)).sort((a, b) => a - b);
  return { article: times[times.length >> 1] ?? 0, long: long[4] ?? 0 };
}
