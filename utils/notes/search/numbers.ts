/** A letter holds six bits of a number and, above them, whether more follow: letters of ASCII, all 128 of them. */
const bits = 6;
const more = 1 << bits;
const mask = more - 1;
/** Numbers are below 2^24, so that four letters are the most. */
const mostShift = 3 * bits;

/**
 * Lists of numbers as one string of ASCII, each number looked up in `table` on the way, its lowest bits first; and its
 * checksum, carried on from `seed`.
 */
export function writeNumbers(
  lists: readonly Uint32Array[],
  table: Uint32Array,
  seed: number,
): { text: string; checksum: number } {
  const bytes = new Uint8Array(lists.reduce((sum, list) => sum + list.length * 4, 0));
  let length = 0;
  let checksum = seed;
  for (const list of lists) {
    for (let i = 0; i < list.length; i += 1) {
      let rest = table[list[i] ?? 0] ?? 0;
      while (rest > mask) {
        const byte = (rest & mask) | more;
        bytes[length++] = byte;
        checksum = mix(checksum, byte);
        rest >>>= bits;
      }
      bytes[length++] = rest;
      checksum = mix(checksum, rest);
    }
  }
  return { text: new TextDecoder().decode(bytes.subarray(0, length)), checksum };
}

/**
 * The lists again, from `text` behind `start`, each number looked up in `table`; undefined when the text is longer or
 * shorter, has another checksum, or names what `table` lacks.
 */
export function readNumbers(
  text: string,
  start: number,
  lengths: readonly number[],
  table: Uint32Array,
  seed: number,
  expected: number,
): Uint32Array[] | undefined {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  // A length is believed only as far as there are letters for it: a damaged one must not take all the memory there is.
  if (total > text.length - start) return undefined;
  // One block for all: ten thousand small ones take three times as long.
  const all = new Uint32Array(total);
  let place = start;
  let checksum = seed;
  for (let i = 0; i < total; i += 1) {
    let number = 0;
    let shift = 0;
    let byte = more;
    while (byte >= more) {
      byte = text.charCodeAt(place++);
      if (!(byte < 2 * more) || shift > mostShift) return undefined;
      checksum = mix(checksum, byte);
      number |= (byte & mask) << shift;
      shift += bits;
    }
    const own = table[number];
    if (own === undefined) return undefined;
    all[i] = own;
  }
  if (place !== text.length || checksum !== expected) return undefined;
  let from = 0;
  return lengths.map((length) => {
    from += length;
    return all.subarray(from - length, from);
  });
}

/** FNV-1a, 32 bits: it is to notice damage, not malice. */
export function checksumOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i += 1) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

function mix(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}
