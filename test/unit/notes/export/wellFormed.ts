/** What is wrong with a text as XML, as far as tags, entities and forbidden signs go; nothing when all is well. */
export function xmlFault(xml: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.exec(xml);
  if (forbidden) return `sign ${forbidden[0].codePointAt(0)?.toString(16)}`;
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?xml[^>]*\?>|<!DOCTYPE html>/g,
    (tag, end, name, _attributes, single) => {
      if (!name) return '';
      if (end && open.pop() !== name) open.push(`</${name}>`);
      if (!end && !single) open.push(name);
      return entities(tag) ?? '';
    },
  );
  if (open.length > 0) return `open ${open.join(' ')}`;
  const stray = /.{0,20}[<].{0,20}/.exec(rest)?.[0] ?? entities(rest);
  return stray && `stray ${stray}`;
}

const entities = (text: string): string | undefined =>
  /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);).{0,20}/i.exec(text)?.[0];
