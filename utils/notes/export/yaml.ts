import { printableLine } from './printable';

/**
 * A string as YAML takes it whatever is in it: JSON's quotes and escapes are YAML's too, once no control character and no
 * line break of YAML's own is left. An editor of properties reads it as text also where it says `yes`, `null` or `---`.
 */
export const yamlText = (text: string): string => JSON.stringify(printableLine(text));

/** A day, or a day and a time, bare, so that it is taken for a date; anything else is text. */
export function yamlDate(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(date) ? `${date}:00` : yamlText(date);
}

/** `key: value` or `key:` and a list; a key without a value is left out. */
export function yamlFields(
  fields: readonly (readonly [key: string, value: string | readonly string[] | undefined])[],
): string {
  return fields
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(([key, value]) =>
      typeof value === 'string'
        ? `${key}: ${value}`
        : [`${key}:`, ...(value ?? []).map((each) => `  - ${each}`)].join('\n'),
    )
    .join('\n');
}
