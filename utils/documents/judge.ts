import { issuerOfCode, typeOfCode } from './codes';
import type { Lead } from './before';
import type { SymbolMatch } from './symbol';
import { weakTypes } from './types';

const codeShape = /^(?:[A-ZĐƯ&.]+[a-zđư]{1,2}){0,4}[A-ZĐƯ&.]+[a-zđư]{0,2}\d{0,3}$/u;

/** Whether what looks like a symbol is one, by its codes and by the words before it. */
export function isSymbol({ codes, marks, year }: SymbolMatch, lead: Lead): boolean {
  if (lead.form || !codes.every((code) => code.length < 24 && codeShape.test(code))) return false;
  const [first = '', second] = codes;
  const type = typeOfCode(first);
  const body = issuerOfCode(first);
  const named = lead.type !== undefined;
  if (second === undefined) return isShort(first, marks[0] ?? '', year, lead);
  if (type) {
    const sure =
      year || !weakTypes.has(type.code) || named || lead.numbered || issuerOfCode(second) !== undefined;
    return sure && (marks[0] !== '' || named || type.code !== first || issuerOfCode(second) !== undefined);
  }
  if (marks[0] === '') return false;
  return body !== undefined || named || (year && lead.numbered);
}

/** One code only: `45/2019/QH14`, and old forms such as `65/SL` or `116/CP` where a type is named. */
function isShort(code: string, mark: string, year: boolean, lead: Lead): boolean {
  if (year && /^(?:QH|UBTVQH)\d{1,2}$/u.test(code)) return true;
  if (mark === '' || lead.type === undefined) return false;
  if (lead.numbered && mark === '/' && code.length > 1) return true;
  return code.length > 1 && (typeOfCode(code) !== undefined || issuerOfCode(code) !== undefined);
}
