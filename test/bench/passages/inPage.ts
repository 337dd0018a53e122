import { resolveAddress } from '@/utils/article/address';
import { clean } from '@/utils/article/clean';
import { copyPage } from '@/utils/article/copyPage';
import { readMetadata } from '@/utils/article/metadata';
import type { Box } from '@/utils/article/passages/boxes';
import { isMarked, markElements, marksIn } from '@/utils/article/passages/marks';
import { chooseByReadability } from '@/utils/article/passages/readability';
import { judge } from '@/utils/article/passages/judge';
import { features } from '@/utils/article/passages/features';
import { lookAt } from '@/utils/article/passages/page';
import { listPassages } from '@/utils/article/passages/passages';
import { chooseTitle } from '@/utils/article/title';
import { recognisePortal } from '@/utils/portals';

function dump() {
  const page = document;
  const base = resolveAddress(page.baseURI, location.href) ?? location.href;
  const portal = recognisePortal(page);
  const meta = readMetadata(page);
  const started = performance.now();
  const copy = copyPage(page);
  copy.head.append(Object.assign(copy.createElement('base'), { href: base }));
  const passages = listPassages(copy.body);
  markElements(copy.body, passages);
  const cleanedCopy = copy.cloneNode(true) as Document;
  clean(cleanedCopy, portal);
  const marks = marksIn(cleanedCopy.body);
  const left = passages.map(({ holder }) => isMarked(holder, marks));
  const t1 = performance.now();
  const choice = chooseByReadability(cleanedCopy);
  const inChoice = choice ? marksIn(choice) : new Set<string>();
  const chosen = passages.map(({ holder }) => isMarked(holder, inChoice));
  const t2 = performance.now();
  const opening = passages.find(({ text }, index) => chosen[index] && text.length >= 60)?.nodes[0];
  const title = chooseTitle(copy, meta, opening, portal);
  const t3 = performance.now();
  const looked = lookAt({ body: copy.body, passages, chosen, cleaned: left.map((is) => !is), meta, title });
  const chances = judge(looked);
  const names = Object.keys(features);
  const ids = new Map<unknown, number>();
  const idOf = (thing: unknown) => {
    const known = ids.get(thing) ?? ids.size;
    ids.set(thing, known);
    return known;
  };
  const chainOf = (box: Box | undefined): number[] => (box ? [idOf(box), ...chainOf(box.parent)] : []);
  const rows = looked.places.map((place) => ({
    chain: chainOf(place.box),
    kind: idOf(place.kind),
    text: place.passage.text,
    chance: Math.round((chances[place.index] ?? 0) * 1000) / 1000,
    values: names.map((name) => Number((features[name]?.(place, looked) ?? 0).toFixed(4))),
    textWords: place.textWords,
    ownWords: place.ownWords,
    aroundWords: place.aroundWords,
    cleaned: place.cleaned,
    chosen: place.chosen,
    family: portal?.body ? place.passage.holder.closest(portal.body) !== null : false,
    tag: place.passage.holder.localName,
  }));
  const t4 = performance.now();
  return {
    names,
    title: title?.text,
    rows,
    portal: portal?.name,
    ms: [t1 - started, t2 - t1, t3 - t2, t4 - t3],
  };
}

Object.assign(globalThis, { thoangDump: dump });
