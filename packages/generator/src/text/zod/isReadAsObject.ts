import type { JsonObject } from '@lambdastorm/schema';
import { toZodExpression } from './toZodExpression.ts';

/** Whether the printed schema refuses whatever is no object; what zod can't say is any JSON. */
export function isReadAsObject(schema: JsonObject): boolean {
  const scope = { isTolerant: false, document: schema, objects: [], values: new Set<string>(), entered: [] };
  return schema['type'] === 'object' && toZodExpression(schema, '', scope).type === 'reference';
}
