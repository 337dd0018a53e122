import * as v from 'valibot';

/** What a picture may be: no SVG, which is a document. */
const pictureType = /^image\/(?:png|jpeg|gif|webp|avif|bmp|x-icon|vnd\.microsoft\.icon)$/;

/**
 * A media type as it is kept: without parameters, and one name for JPEG.
 * @returns undefined for what is no picture of the kinds that are kept.
 */
export function keptType(type: string): string | undefined {
  const plain =
    type
      .split(';', 1)[0]
      ?.trim()
      .toLowerCase()
      .replace(/^image\/p?jpe?g$/, 'image/jpeg') ?? '';
  return pictureType.test(plain) ? plain : undefined;
}

/** A picture of a saved article, kept so that the note shows it without asking its site. */
export const PictureSchema = v.object({
  /** Note and address: `<note id>-<SHA-256 of the address in hex>`. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}-[0-9a-f]{64}$/)),
  noteId: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** As the story has it. */
  url: v.pipe(v.string(), v.maxLength(8_000), v.regex(/^https?:\/\//i)),
  type: v.pipe(v.string(), v.regex(pictureType)),
  bytes: v.instance(Uint8Array<ArrayBuffer>),
});
export type Picture = v.InferOutput<typeof PictureSchema>;

/** A note keeps no more than this, in bytes: a gallery of a hundred photos as cameras make them. */
export const mostPictureBytes = 100_000_000;

/**
 * A picture out of a `data:` address.
 * @returns undefined for anything that is no picture of the kinds that are kept.
 */
export function fromDataAddress(address: string): Pick<Picture, 'type' | 'bytes'> | undefined {
  const [, stated = '', data] =
    /^data:([a-z0-9/.+-]{1,60}(?:;[a-z0-9=_-]{1,60}){0,2});base64,([A-Za-z0-9+/]*={0,2})$/i.exec(address) ??
    [];
  const type = keptType(stated);
  return type === undefined || data === undefined ? undefined : { type, bytes: fromBase64(data) };
}

/** @throws when the text is no Base64. */
export function fromBase64(data: string): Uint8Array<ArrayBuffer> {
  const signs = atob(data);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
  return bytes;
}

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A call takes only so many arguments; a multiple of three leaves no padding in the middle.
  for (let at = 0; at < bytes.length; at += 0x6000)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 0x6000))));
  return parts.join('');
}
