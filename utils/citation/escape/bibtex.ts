const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Accents stay as they are (UTF-8). Braces become commands, because BibTeX counts even those behind a backslash;
 * quotes and dashes that LaTeX would draw together are kept apart.
 */
export function escapeBibtex(text: string): string {
  return text
    .replace(/[\\{}~^%&#$_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/(['`-])(?=\1)/g, '$1{}');
}
