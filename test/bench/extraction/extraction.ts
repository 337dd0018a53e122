import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { compareSet, type SetFigures } from './compareSet';
import { openPeers, readerNames } from './openPeers';
import { findSet, setNames, type SetName, type TestSet } from './sets';
import { benchmarksTable, portalsTable, timesTable } from './tables';

/** Puts the extension and its peers side by side, in one run, on the same pages in the same browser. */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  const wanted = values.only?.map(setNamed) ?? setNames;
  const found = wanted.flatMap((name) => findSet(name) ?? []);
  const sets = await compareSets(found);
  print(sets);
  const skipped = wanted.filter((name) => !findSet(name));
  if (skipped.length)
    console.log(
      `${skipped.length} skipped, since their pages are not part of this repository and not in ../shared beside it: ${skipped.join(', ')}`,
    );
  if (values.out) writeFileSync(values.out, `${JSON.stringify(sets, null, 2)}\n`);
}

function setNamed(name: string): SetName {
  const known = setNames.find((other) => other === name);
  if (!known) throw new Error(`--only ${setNames.join('|')}`);
  return known;
}

async function compareSets(found: TestSet[]): Promise<Record<string, SetFigures>> {
  const sets: Record<string, SetFigures> = {};
  if (found.length === 0) return sets;
  const extractor = await openPeers();
  try {
    for (const set of found) {
      console.error(`reading ${set.name} …`);
      sets[set.name] = await compareSet(extractor, set, readerNames);
    }
  } finally {
    await extractor.close();
  }
  return sets;
}

function print(sets: Record<string, SetFigures>): void {
  const { portals, ...benchmarks } = sets;
  if (portals) console.log(`${portalsTable(portals)}\n`);
  if (Object.keys(benchmarks).length) console.log(`${benchmarksTable(benchmarks)}\n`);
  if (Object.keys(sets).length) console.log(`${timesTable(sets, readerNames)}\n`);
  for (const [name, { lost, readers }] of Object.entries(sets)) {
    for (const { file, error } of lost) console.log(`${name}: nobody could read ${file}: ${error}`);
    for (const [reader, { failed }] of Object.entries(readers))
      if (failed[0]) console.log(`${name}: ${reader} failed on ${failed.length}, first: ${failed[0].error}`);
  }
}
