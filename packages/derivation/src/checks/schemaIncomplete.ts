import type { Field, FieldShape } from '@lambdastorm/schema';
import { quoted } from '../fixes/quoted.ts';
import { type Check, onEach } from './Check.ts';

export const schemaIncomplete: Check = {
  code: 'schema-incomplete',
  severity: { softwareDesign: 'warning' },
  find: onEach(['domainEvent', 'command', 'readModel'], ({ name, details: { payload } }) => {
    const fault = payload?.type === 'fields' ? faultOfFields(payload.fields, '') : undefined;
    return fault === undefined ? undefined : { message: `The payload of ${quoted(name)}: ${fault}.` };
  }),
};

/** The first thing that no type can be made of. */
function faultOfFields(fields: readonly Field[], path: string): string | undefined {
  const seen = new Set<string>();
  for (const field of fields) {
    const name = field.name.trim();
    if (name === '') return `a field${path === '' ? '' : ` of ${path}`} has no name yet`;
    const place = path === '' ? name : `${path}.${name}`;
    if (seen.has(name)) return `${place} is there twice; name one of them otherwise`;
    seen.add(name);
    const fault = faultOfShape(field, place);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultOfShape(shape: FieldShape, place: string): string | undefined {
  switch (shape.type) {
    case 'enum':
      return shape.values.length === 0 ? `${place} has no values to choose from` : undefined;
    case 'object':
      return faultOfFields(shape.fields, place);
    case 'array':
      return faultOfBounds(shape.minItems, shape.maxItems, place) ?? faultOfShape(shape.items, `${place}[]`);
    case 'string':
      return faultOfBounds(shape.minLength, shape.maxLength, place) ?? faultOfPattern(shape.pattern, place);
    case 'integer':
    case 'number':
      return faultOfBounds(shape.minimum, shape.maximum, place);
    default:
      return undefined;
  }
}

function faultOfBounds(least: number | undefined, most: number | undefined, place: string): string | undefined {
  return least !== undefined && most !== undefined && least > most
    ? `${place} wants at least ${least} and at most ${most}, which nothing is`
    : undefined;
}

function faultOfPattern(pattern: string | undefined, place: string): string | undefined {
  if (pattern === undefined) return undefined;
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch {
    return `the pattern of ${place} is no regular expression`;
  }
}
