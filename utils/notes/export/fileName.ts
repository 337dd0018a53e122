const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** Names Windows keeps for devices, whatever ending follows. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=$|[.\s])/i;

/** Room for "(999)" and an ending below the 143 bytes that encrypted home folders leave for a name. */
const most = 120;

/**
 * A title as the name of a file, without its ending. Vietnamese letters stay, in NFC. What Windows and macOS forbid goes,
 * and with it what leads out of a folder, hides the file, turns the reading direction or breaks links in Obsidian.
 */
export function fileName(title: string, otherwise = 'thoang'): string {
  const words = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu, (signs) => (/\s/.test(signs) ? ' ' : ''))
    .replace(/[<>:"/\\|?*#^[\]]+/g, ' ')
    .replace(/\s+/gu, ' ');
  const name = bare(cut(bare(words)));
  if (!name) return otherwise;
  return reserved.test(name) ? `_${name}` : name;
}

/** Without dots and blanks at either end: in front they hide a file, behind they are lost on Windows. */
const bare = (name: string): string => name.replace(/^[\s.~-]+|(?<![\s.])[\s.]+$/gu, '');

/** Within the limit, at a blank where one is near, never within a letter and its marks. */
function cut(name: string): string {
  if (bytesOf(name) <= most) return name;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(name)) {
    if (bytesOf(kept + segment) > most) break;
    kept += segment;
  }
  const blank = kept.lastIndexOf(' ');
  return blank > kept.length / 2 ? kept.slice(0, blank) : kept;
}

/** Names that stay apart also where a disk knows no capitals: the second "Thông báo" becomes "Thông báo (2)". */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    let unique = name;
    let count = counts.get(folded(name)) ?? 1;
    while (taken.has(folded(unique))) unique = `${name} (${++count})`;
    counts.set(folded(name), count);
    taken.add(folded(unique));
    return unique;
  });
}

const folded = (name: string): string => name.toUpperCase().toLowerCase().normalize('NFC');
