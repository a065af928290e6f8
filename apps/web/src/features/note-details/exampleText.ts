import type { FieldType, JsonValue } from '@lambdastorm/schema';
import { parseJson } from '../../shared/api/ApiProblem.ts';

const spokenInJson: ReadonlySet<FieldType> = new Set(['integer', 'number', 'boolean', 'object', 'array', 'money']);

/** What somebody typed as an example; numbers, objects and lists as JSON, all else as it is. */
export function parseExample(text: string, type: FieldType): JsonValue | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (!spokenInJson.has(type)) return trimmed;
  // JSON.parse gives nothing but JSON values.
  return (parseJson(trimmed) as JsonValue | undefined) ?? trimmed;
}

export function exampleText(example: JsonValue | undefined): string {
  if (example === undefined) return '';
  return typeof example === 'string' ? example : JSON.stringify(example);
}
