/** A text of the interface as `_locales` has it. */
export interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/**
 * A text with its placeholders filled as the browser fills them: `$NAME$` stands for a placeholder, `$1` for the first
 * substitution.
 * @returns the empty string where there is no such text, as the browser does.
 */
export function filled(message: Message | undefined, substitutions: readonly string[]): string {
  const named = message?.message.replace(
    /\$(\w+)\$/g,
    (whole, name: string) => message.placeholders?.[name.toLowerCase()]?.content ?? whole,
  );
  return named?.replace(/\$([1-9])/g, (_, place: string) => substitutions[Number(place) - 1] ?? '') ?? '';
}
