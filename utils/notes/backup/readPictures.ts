import * as v from 'valibot';

import type { Refusal } from './refusal';

import { sha256 } from '@/utils/notes/digest';
import { fromBase64, type Picture, PictureSchema } from '@/utils/notes/picture';
import { toRefusal } from './refusal';

const StoredSchema = v.object({ data: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)) });

/** The pictures of a backup, and what is wrong with those that are not taken. */
export async function readPictures(
  values: readonly unknown[],
): Promise<{ pictures: Picture[]; refused: Refusal[] }> {
  const pictures: Picture[] = [];
  const refused: Refusal[] = [];
  const ids = new Set<string>();
  for (const [index, value] of values.entries()) {
    const at = `pictures[${index}]`;
    const read = readPicture(value, at);
    if (Array.isArray(read)) refused.push(...read);
    else if (read.id !== `${read.noteId}-${await sha256(read.url)}`)
      refused.push({ at: `${at}.id`, why: 'wrong-id' });
    else if (ids.has(read.id)) refused.push({ at: `${at}.id`, why: 'duplicate' });
    else {
      ids.add(read.id);
      pictures.push(read);
    }
  }
  return { pictures, refused };
}

/** A picture, or what is wrong with it. */
function readPicture(value: unknown, at: string): Picture | Refusal[] {
  const stored = v.safeParse(StoredSchema, value);
  if (!stored.success) return stored.issues.map((issue) => toRefusal(issue, at));
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = fromBase64(stored.output.data);
  } catch {
    return [{ at: `${at}.data`, why: 'bad-value' }];
  }
  const read = v.safeParse(PictureSchema, { ...(value as object), bytes });
  return read.success ? read.output : read.issues.map((issue) => toRefusal(issue, at));
}
