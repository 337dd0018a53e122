const entities: Record<string, string> = {
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '&': '&amp;',
};

/** For a value in a template: no link, template, tag, signature or emphasis can begin in it. */
export function escapeWiki(text: string): string {
  return text
    .replace(/[[\]{}<>|]|&(?=#?\w+;)/g, (sign) => entities[sign] ?? sign)
    .replace(/''+/g, (quotes) => '&#39;'.repeat(quotes.length))
    .replace(/~~~+/g, (tildes) => '&#126;'.repeat(tildes.length))
    .replace(/__(?=\p{Lu})/gu, '&#95;&#95;')
    .replace(/^[*#:;=!-]/u, (sign) => `&#${sign.charCodeAt(0)};`);
}
