import { fuzz } from '../security/fuzz/run';

/** Many broken pages: how many, and the first seed. */
export async function bench([count = '20000', first = '1']: string[]): Promise<void> {
  const { read, violations } = await fuzz(Number(first), Number(count));
  for (const { seed, page, what } of violations) console.log(`seed ${seed}, from ${page}: ${what}`);
  console.log(
    `${count} pages from seed ${first}, ${read} of them read as articles: ${violations.length} violations`,
  );
  if (violations.length > 0) process.exitCode = 1;
}
