import { type Field, type FieldShape, sharedNames } from '@lambdastorm/schema';
import { quoted } from '../fixes/quoted.ts';
import { type Check, onEach } from './Check.ts';

export const schemaIncomplete: Check = {
  code: 'schema-incomplete',
  severity: { softwareDesign: 'warning' },
  find: onEach(['domainEvent', 'command', 'readModel'], ({ name, contextId, details: { payload } }, flow) => {
    if (payload?.type !== 'fields') return undefined;
    const fault = faultOfFields(payload.fields, '') ?? faultOfTypes(payload.fields, flow.typesOf(contextId));
    return fault === undefined ? undefined : { message: `The payload of ${quoted(name)}: ${fault}.` };
  }),
};

/** A shared type that is not there, or that is made of itself. */
function faultOfTypes(fields: readonly Field[], types: readonly Field[]): string | undefined {
  const typeByName = new Map(types.map((type) => [type.name, type] as const));
  const missing = sharedNames(fields).find((name) => !typeByName.has(name));
  if (missing !== undefined) return `the context has no value type ${missing}`;
  const next = (type: Field): Field[] => sharedNames([type]).flatMap((name) => typeByName.get(name) ?? []);
  const round = types.find((type) => reaches(type, type, next, new Set()));
  return round === undefined || !sharedNames(fields).includes(round.name)
    ? undefined
    : `the value type ${round.name} is made of itself`;
}

function reaches(from: Field, goal: Field, next: (type: Field) => readonly Field[], seen: Set<Field>): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return next(from).some((type) => type === goal || reaches(type, goal, next, seen));
}

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
