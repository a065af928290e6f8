import { type JsonValue, toJsonSchema } from '@lambdastorm/schema';
import type { CommandFunction } from '../plan/ServerlessPlan.ts';

export interface PathField {
  readonly name: string;
  /** What the text in the path stands for. */
  readonly kind: 'text' | 'number' | 'boolean';
}

/** The parameters of the path that are fields of the command; one that is a list or an object stands in no path. */
export function pathFields({ command, trigger }: CommandFunction): readonly PathField[] {
  if (trigger.type !== 'http') return [];
  const { properties } = toJsonSchema(command.payload);
  if (!isObject(properties)) return [];
  return trigger.parameters.flatMap((name) => {
    const kind = Object.hasOwn(properties, name) ? kindOf(properties[name]) : undefined;
    return kind === undefined ? [] : [{ name, kind }];
  });
}

function kindOf(schema: JsonValue | undefined): PathField['kind'] | undefined {
  const type = isObject(schema) ? schema['type'] : undefined;
  const types = Array.isArray(type) ? type : [type];
  if (types.includes('string')) return 'text';
  if (types.includes('integer') || types.includes('number')) return 'number';
  if (types.includes('boolean')) return 'boolean';
  return types.includes('array') || types.includes('object') ? undefined : 'text';
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
