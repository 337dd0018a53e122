import { resolveAddress } from '@/utils/article/address';
import { copyPage } from '@/utils/article/copyPage';
import { lookAtPage } from '@/utils/article/extract';
import { readMetadata } from '@/utils/article/metadata';
import { features } from '@/utils/article/passages/features';
import { judge } from '@/utils/article/passages/judge';
import { Receipt } from '@/utils/article/receipt';
import { inOneGo } from '@/utils/article/steps';
import { recognisePortal } from '@/utils/portals';

/** What `npm run learn` asks each page: its passages with the values of every feature. */
function listValues() {
  const portal = recognisePortal(document);
  const copy = copyPage(document);
  const base = resolveAddress(document.baseURI, location.href) ?? location.href;
  copy.head.append(Object.assign(copy.createElement('base'), { href: base }));
  const { page } = inOneGo(lookAtPage(copy, readMetadata(document), new Receipt(), portal));
  if (!page) return { rows: [] };
  const chances = judge(page);
  const ask = Object.values(features);
  return {
    portal: portal?.name,
    rows: page.places.map((place) => ({
      text: place.passage.text,
      values: ask.map((feature) => Number(feature(place, page).toPrecision(5))),
      textWords: place.textWords,
      ownWords: place.ownWords,
      aroundWords: place.aroundWords,
      chosen: place.chosen,
      cleaned: place.cleaned,
      chance: chances[place.index],
    })),
  };
}

Object.assign(globalThis, { thoangValues: listValues });
