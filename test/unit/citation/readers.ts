const commands: [RegExp, string][] = [
  [/\\textbackslash\{\}/g, '\uE010'],
  [/\\textbraceleft\{\}/g, '\uE011'],
  [/\\textbraceright\{\}/g, '\uE012'],
  [/\\textasciitilde\{\}/g, '~'],
  [/\\textasciicircum\{\}/g, '^'],
  [/\\([%&#$_])/g, '$1'],
  [/[{}]/g, ''],
  [/\uE010/g, '\\'],
  [/\uE011/g, '{'],
  [/\uE012/g, '}'],
];

/** A small BibTeX reader: braces are counted as BibTeX counts them, then LaTeX's commands are undone. */
export function readBibtex(source: string): Record<string, string> {
  const read: Record<string, string> = {};
  let rest = source.replace(/^@\w+\{\w+,\n/, '');
  while (!rest.startsWith('}')) {
    const field = /^ {2}(\w+) = /.exec(rest);
    if (!field) throw new Error(`no field at ${rest.slice(0, 40)}`);
    rest = rest.slice(field[0].length);
    let depth = 0;
    let end = 0;
    do {
      if (rest[end] === '{') depth += 1;
      if (rest[end] === '}') depth -= 1;
      end += 1;
    } while (end < rest.length && (depth > 0 || rest[end] !== ','));
    const value = rest.slice(0, end);
    const verbatim = field[1] === 'url';
    read[field[1] ?? ''] = verbatim
      ? value.slice(1, -1)
      : commands.reduce((text, [from, to]) => text.replace(from, to), value);
    rest = rest.slice(end + 2);
  }
  if (rest !== '}') throw new Error(`more follows: ${rest}`);
  return read;
}

/** A RIS reader: one tag a line, one record. */
export function readRis(source: string): [string, string][] {
  return source
    .trimEnd()
    .split('\r\n')
    .map((line) => {
      const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/su.exec(line) ?? [];
      return [tag, value];
    });
}

/** What a template call says: its parameters, with character references read. */
export function readWiki(source: string): Record<string, string> {
  const inner = source.replace(/^\{\{[^|{}]+\|/, '').replace(/\}\}$/, '');
  return Object.fromEntries(
    inner.split('|').map((part) => {
      const cut = part.indexOf('=');
      return [part.slice(0, cut).trim(), decode(part.slice(cut + 1).trim())];
    }),
  );
}

export function decode(html: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html.replace(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_, code?: string, name?: string) =>
    code ? String.fromCharCode(Number(code)) : (names[name ?? ''] ?? ''),
  );
}
