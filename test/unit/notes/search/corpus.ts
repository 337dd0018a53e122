import type { SearchableNote } from '@/utils/notes/search/noteIndex';

import { extras } from './extras';
import { places } from './places';
import { topics } from './topics';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A note for every topic in every place, 400 in all. Each also names the topic and the place that follow its own, as
 * news do ("cùng ngày, …"), so that words alone do not tell it apart.
 */
export function makeCorpus(): SearchableNote[] {
  return topics.flatMap((topic, t) =>
    places.map((place, p) => {
      const serial = t * places.length + p;
      const next = topics[(t + 1 + (p % 3)) % topics.length] ?? topic;
      const near = places[(p + 1 + (t % 2)) % places.length] ?? place;
      const local = `${101 + ((serial * 37) % 4_000)}/QĐ-UBND`;
      const fill = (text: string) =>
        text
          .replaceAll('{Place}', capital(place.name))
          .replaceAll('{place}', place.name)
          .replaceAll('{year}', `${2019 + (serial % 6)}`)
          .replaceAll('{count}', `1.${String(100 + ((serial * 53) % 900))}`);
      const id = `${topic.slug}/${place.slug}`;
      const extra = extras[id];
      const text = [
        ...topic.sentences.map(fill),
        `Phát biểu tại buổi làm việc, đồng chí ${place.leader} đề nghị ${place.district} chỉ đạo quyết liệt, có sản phẩm cụ thể.`,
        `Chủ tịch Ủy ban nhân dân ký Quyết định số ${local} phân công nhiệm vụ cho các sở, ngành.`,
        `Cùng ngày, đoàn công tác của ${near.name} đến trao đổi kinh nghiệm về ${next.tags[0] ?? ''} và ${topic.tags[0] ?? ''}.`,
        `Các văn bản liên quan: ${next.documents[0] ?? ''}, ${topic.documents.join(', ')}.`,
        ...(extra?.sentences ?? []),
      ].join('\n\n');
      return {
        id,
        title: fill(topic.title),
        publisher: `Cổng Thông tin điện tử ${place.name}`,
        ...(extra?.byline && { byline: extra.byline }),
        tags: [...topic.tags, ...(extra?.tags ?? [])],
        remark: extra?.remark ?? '',
        marks: extra?.marks ?? [],
        documents: [...topic.documents, local],
        text,
      };
    }),
  );
}
