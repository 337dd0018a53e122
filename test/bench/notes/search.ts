import { NoteIndex } from '@/utils/notes/search/noteIndex';

import { queries } from '../../unit/notes/search/queries';
import { makeNotes } from './notes';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const milliseconds = (time: number) => `${time.toFixed(1)} ms`;

/** Heap and array buffers; after a garbage collection where Node was started with --expose-gc. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Milliseconds on the clock, and those a processor worked: on a busy machine the two differ. */
function timed<T>(work: () => T): { value: T; time: number; processor: number } {
  const before = process.cpuUsage();
  const start = performance.now();
  const value = work();
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { value, time, processor: (user + system) / 1_000 };
}

/** Times of a search for each beginning of each query, in milliseconds, slowest last. */
function typing(index: NoteIndex): { typed: string; time: number }[] {
  return queries
    .flatMap(([query]) => Array.from(query, (_, i) => query.slice(0, i + 1)))
    .map((typed) => ({ typed, time: timed(() => index.search(typed, 50)).time }))
    .sort((a, b) => a.time - b.time);
}

/** Build, dump, load and search over generated notes. Arguments: how many (10,000), bytes of each (5,000). */
export async function bench([count = '10000', bytes = '5000']: string[]): Promise<void> {
  const before = memory();
  let building = 0;
  const index = new NoteIndex();
  for (const note of makeNotes(Number(count), Number(bytes))) {
    building += timed(() => index.put(note)).time;
  }
  const size = memory() - before;
  const dump = timed(() => index.dump());
  const beforeLoad = memory();
  const load = timed(() => NoteIndex.load(dump.value));
  const loaded = load.value;
  if (loaded?.size !== index.size) throw new Error('the dump does not come back');
  const loadedSize = memory() - beforeLoad;
  const times = typing(loaded);
  const median = times[Math.floor(times.length / 2)];
  const late = times[Math.floor(times.length * 0.95)];
  const worst = times.at(-1);
  console.log(
    [
      `${count} notes of ${bytes} bytes, ${globalThis.gc ? 'after' : 'WITHOUT'} garbage collection`,
      `build      ${milliseconds(building)}`,
      `memory     ${megabytes(size)} built, ${megabytes(loadedSize)} loaded`,
      `dump       ${megabytes(dump.value.length)} in ${milliseconds(dump.time)}`,
      `load       ${milliseconds(load.time)}, of a processor ${milliseconds(load.processor)}`,
      `keystroke  median ${milliseconds(median?.time ?? 0)}, 95th ${milliseconds(late?.time ?? 0)}, worst ${milliseconds(worst?.time ?? 0)} (“${worst?.typed ?? ''}”), of ${times.length}`,
    ].join('\n'),
  );
  // Both indexes are kept to here, or their memory would be freed before it is measured.
  if (index.size !== loaded.size) throw new Error('unreachable');
}
