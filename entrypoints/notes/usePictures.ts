import { useEffect, useState } from 'preact/hooks';

import type { Picture } from '@/components/ArticleBody';

import { picturesOf } from '@/utils/notes/pictures';

export interface NotePictures {
  count: number;
  bytes: number;
  /** For the story: shows what is kept, and leaves out the rest, each of which would be a request to its site. */
  show: (pictures: Picture[]) => void;
}

/** The pictures a note keeps; undefined until they are read, and while there are none. */
export function usePictures(noteId: string): NotePictures | undefined {
  const [kept, setKept] = useState<NotePictures>();
  useEffect(() => {
    let addresses: string[] = [];
    let isOver = false;
    picturesOf(noteId).then(
      (pictures) => {
        if (isOver || pictures.length === 0) return;
        const byUrl = new Map(
          pictures.map(({ url, type, bytes }) => [url, URL.createObjectURL(new Blob([bytes], { type }))]),
        );
        addresses = [...byUrl.values()];
        setKept({
          count: pictures.length,
          bytes: pictures.reduce((sum, { bytes }) => sum + bytes.length, 0),
          show: (shown) => showKept(shown, byUrl),
        });
      },
      () => {},
    );
    return () => {
      isOver = true;
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, [noteId]);
  return kept;
}

function showKept(pictures: Picture[], byUrl: ReadonlyMap<string, string>): void {
  for (const { image, url } of pictures) {
    const address = byUrl.get(url);
    if (address === undefined) image.remove();
    else image.src = address;
  }
}
