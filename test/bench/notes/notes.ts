import { makeCorpus } from '../../unit/notes/search/corpus';

import type { SearchableNote } from '@/utils/notes/search/noteIndex';

/** Mulberry32: the same notes in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const initials = 'b c ch d đ g gh gi h k kh l m n ng nh ph q r s t th tr v x'.split(' ');
const rimes =
  'a à á ả ã ạ an àn án ản ạn ang àng áng ảng ạng anh ành ánh ảnh ạnh ao ào áo ảo ạo âm ầm ấm ẩm ậm ân ần ấn ẩn ận âu ầu ấu ẩu ậu e è é ẻ ẹ en èn én ẻn ên ền ến ển ện êt ết ệt i ì í ỉ ị im ìm ím inh ình ính ỉnh ịnh iên iền iến iển iện iêu iều iếu iểu iệu o ò ó ỏ ọ oan oàn oán oản oạn ong òng óng ỏng ọng ô ồ ố ổ ộ ôi ồi ối ổi ội ông ồng ống ổng ộng ơ ờ ớ ở ợ ơi ời ới ởi u ù ú ủ ụ uyên uyền uyến uyển uyện ư ừ ứ ử ự ương ường ướng ưởng ượng ước ược ươi ười ưới'.split(
    ' ',
  );
const syllables = initials.flatMap((initial) => rimes.map((rime) => initial + rime));

/** Syllables come as often as in a language: the one of rank r about 1/r as often as the first. */
function filler(random: () => number, bytes: number): string {
  const words: string[] = [];
  for (let size = 0; size < bytes; ) {
    const dice = random();
    const rank = Math.floor(syllables.length ** random()) - 1;
    const word =
      dice < 0.03
        ? `${Math.floor(10 ** (1 + random() * 4))}`
        : dice < 0.035
          ? `${Math.floor(random() * 3_000)}/QĐ-UBND`
          : dice < 0.04
            ? `${Math.floor(random() * 99)}.${Math.floor(100 + random() * 900)}`
            : (syllables[(rank * 1_009) % syllables.length] ?? '');
    words.push(word);
    size += Buffer.byteLength(word) + 1;
  }
  return words.join(' ');
}

/** As many notes as asked for, each with a text of about so many bytes of UTF-8: those of the tests, lengthened. */
export function* makeNotes(count: number, bytes: number): Generator<SearchableNote> {
  const corpus = makeCorpus();
  const random = randomFrom(7);
  for (let i = 0; i < count; i += 1) {
    const note = corpus[i % corpus.length];
    if (!note) return;
    const rest = bytes - Buffer.byteLength(note.text);
    yield {
      ...note,
      id: i.toString(16).padStart(64, '0'),
      text: `${note.text}\n\n${filler(random, rest)}`,
    };
  }
}
