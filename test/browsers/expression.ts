/**
 * A function with its arguments as source text, to be evaluated in another world. It sees its arguments,
 * which travel as JSON, and nothing around it.
 */
export function expressionOf<Arguments extends unknown[]>(
  action: (...values: Arguments) => unknown,
  ...values: Arguments
): string {
  // Compilers that keep function names call __name, which does not exist over there.
  return `((__name) => (${action})(...${JSON.stringify(values)}))((named) => named)`;
}
