import { type JsonValue, toJsonSchema } from '@lambdastorm/schema';
import type { CommandFunction } from '../plan/ServerlessPlan.ts';

export interface PathField {
  readonly name: string;
  /** What the text in the path stands for. */
  readonly kind: 'text' | 'number' | 'boolean';
}

/** The parameters of the path that are fields of the command. */
export function pathFields({ command, trigger }: CommandFunction): readonly PathField[] {
  if (trigger.type !== 'http') return [];
  const { properties } = toJsonSchema(command.payload);
  if (!isObject(properties)) return [];
  return trigger.parameters
    .filter((name) => Object.hasOwn(properties, name))
    .map((name) => ({ name, kind: kindOf(properties[name]) }));
}

function kindOf(schema: JsonValue | undefined): PathField['kind'] {
  const type = isObject(schema) ? schema['type'] : undefined;
  const types = Array.isArray(type) ? type : [type];
  if (types.includes('string')) return 'text';
  if (types.includes('integer') || types.includes('number')) return 'number';
  return types.includes('boolean') ? 'boolean' : 'text';
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
