/** Each bench is loaded only when it is asked for, by the word behind `npm run bench --`. */
const benches: Record<string, () => Promise<{ bench: (args: string[]) => Promise<void> }>> = {
  extraction: () => import('./extraction/extraction'),
  summary: () => import('./summary/report'),
  citing: () => import('./citing/report'),
  search: () => import('./notes/search'),
  library: () => import('./notes/library'),
  durability: () => import('./notes/durability'),
  fuzz: () => import('./fuzz'),
  opening: () => import('./speed/opening'),
  'reader-view': () => import('./speed/readerView'),
  detector: () => import('./speed/detector'),
  popup: () => import('./speed/popup'),
  weight: () => import('./speed/weight'),
  growth: () => import('./speed/growth'),
  soak: () => import('./soak'),
  'long-page': () => import('./speed/longPage'),
  'power-cut': () => import('./notes/powerCut'),
  faults: () => import('./faults/faults'),
};

const [word = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(benches, word) ? benches[word] : undefined;
try {
  if (!load) throw new Error(`usage: npm run bench -- ${Object.keys(benches).join('|')} [options]`);
  const { bench } = await load();
  await bench(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

export {};
