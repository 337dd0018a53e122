import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { blockInView, READING_LINE, storyBlocks } from '@/components/storyBlocks';
import { untilMoved } from '@/components/untilMoved';
import { sendMessage } from '@/utils/messages/messages';
import { noteId } from '@/utils/notes/digest';
import { blockOf, type Place, placesKey, readPlaces, withPlace } from '@/utils/settings/places';

/** How long after the last movement the place is written down, in milliseconds. */
const PAUSE = 200;
/** Pictures above may still be loading: so long the place is kept where it was put, in milliseconds. */
const SETTLING = 2_000;

/**
 * Brings the reader back to where they stopped in this article, here or before a restart, and remembers where they stop.
 * @param isAddressed the reader was asked to go to a stretch of the story instead.
 */
export function usePlace(address: string, isAddressed: boolean): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hasMoved = false;
    const write = (): void => {
      clearTimeout(timer);
      if (hasMoved) tell(address, placeNow());
      hasMoved = false;
    };
    const onScroll = (): void => {
      hasMoved = true;
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE);
    };
    if (!isAddressed) void restore(address);
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      // Nothing is asked of a background by a page that is going: some browsers would call that an error.
      clearTimeout(timer);
      removeEventListener('scroll', onScroll);
    };
  }, [address, isAddressed]);
}

const wordsOf = (block: Element | undefined): string => (block?.textContent ?? '').trim().slice(0, 60);

/** Where the reader is; undefined at the beginning, which need not be remembered. */
function placeNow(): Omit<Place, 'id'> | undefined {
  const blocks = storyBlocks();
  const block = blockInView(blocks);
  const box = blocks[block]?.getBoundingClientRect();
  if (!box || scrollY < 40) return undefined;
  const share = box.height > 0 ? Math.min(1, Math.max(0, (READING_LINE - box.top) / box.height)) : 0;
  return { block, share, words: wordsOf(blocks[block]) };
}

/** The place is kept for the next time, and the page goes there when the reader is left. */
function tell(address: string, place: Omit<Place, 'id'> | undefined): void {
  void storePlace(address, place);
  const words = (place?.words ?? '').normalize('NFC').replace(/\s+/gu, '');
  sendMessage('atWords', { words }).catch(() => {});
}

async function storePlace(address: string, place: Omit<Place, 'id'> | undefined): Promise<void> {
  const id = await noteId(address);
  const stored = (await browser.storage.local.get(placesKey))[placesKey];
  await browser.storage.local.set({ [placesKey]: withPlace(readPlaces(stored), id, place) }).catch(() => {});
}

async function restore(address: string): Promise<void> {
  const id = await noteId(address);
  const stored = ((await browser.storage.local.get(placesKey).catch(() => ({}))) as Record<string, unknown>)[
    placesKey
  ];
  const place = readPlaces(stored).find((one) => one.id === id);
  if (!place || scrollY > 40) return;
  const blocks = storyBlocks();
  const block = blocks[blockOf(place, blocks.map(wordsOf))];
  if (!block) return;
  const put = (): void => {
    const { top, height } = block.getBoundingClientRect();
    scrollBy({ top: top + place.share * height - READING_LINE, behavior: 'instant' });
  };
  untilMoved(block, put, SETTLING);
}
