import { writeFileSync } from 'node:fs';

import type { Weights } from '@/utils/summary/weights';
import { readArticles } from './articles';
import { crossValidate, learn, prepare } from './learning';
import { isUnseen } from './split';

function write(weights: Weights): void {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},`);
  writeFileSync(
    'utils/summary/weights.ts',
    `import type { Feature } from './features';

export type Weights = Record<Feature | 'bias', number>;

/** Made by \`test/bench/summary/train.ts\`; not for editing by hand. */
export const WEIGHTS: Weights = {
${lines.join('\n')}
};
`,
  );
}

const path = process.argv[2] ?? '../shared/summary/government-news.jsonl';
const prepared = readArticles(path)
  .filter((article) => !isUnseen(article.id))
  .map(prepare);
console.log(`${prepared.length} articles to learn from; five-fold cross-validation on them:`);
console.log(crossValidate(prepared));
write(learn(prepared));
