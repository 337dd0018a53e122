/** FNV-1a: which part something falls into depends on its name alone. */
export function partOf(name: string, parts: number): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(name)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value % parts;
}
