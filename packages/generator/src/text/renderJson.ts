import type { JsonValue } from '@lambdastorm/schema';

/** JSON as people read it: two spaces, keys in the order in which they were given. */
export function renderJson(value: JsonValue): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
