/** Nothing in the text can begin emphasis, code, a link, a tag, a table cell or an entity. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~$]|!(?=\[)|&(?=#?\w+;)/g, '\\$&');
}

/** Nor can the line begin a heading, a list, a quotation or a rule. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(?:[#+=>-]|\d{1,9}[.)](?=\s))/, (start) => start.replace(/.$/, '\\$&'));
}
