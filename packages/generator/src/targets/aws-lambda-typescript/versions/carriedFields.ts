import { checkCompatibility, type Field, type PayloadSchema, parseJsonSchema, toJsonSchema } from '@lambdastorm/schema';
import { shapeOf } from '../scaffold/mapFields.ts';

/** What becomes of the fields of a version when it is made of another. */
export interface CarriedFields {
  /** Those that take over what stands there. */
  readonly carried: readonly string[];
  /** Those that have to be there and that only a person can say. */
  readonly open: readonly string[];
}

/** Nothing where a payload is not told in fields. */
export function carriedFields(from: PayloadSchema, to: PayloadSchema): CarriedFields | undefined {
  const [given, wanted] = [fieldsOf(from), fieldsOf(to)];
  if (given === undefined || wanted === undefined) return undefined;
  const carried = wanted.filter((field) => given.some((each) => carries(each, field)));
  // Every object has a `constructor` and the like, so an optional field of that name can't be left out.
  const open = wanted.filter((field) => !carried.includes(field) && (field.required || field.name in {}));
  return { carried: carried.map(({ name }) => name), open: open.map(({ name }) => name) };
}

// Also fields go by way of their schema, which says the same in one order.
function fieldsOf(payload: PayloadSchema): readonly Field[] | undefined {
  const parsed = parseJsonSchema(toJsonSchema(payload));
  return parsed.type === 'fields' ? parsed.fields : undefined;
}

function carries(given: Field, wanted: Field): boolean {
  if (given.name !== wanted.name || (wanted.required && !given.required)) return false;
  return isSame(given, wanted) || (isAssignable(given, wanted) && takesAll(given, wanted));
}

function isSame(given: Field, wanted: Field): boolean {
  return shapeOf({ ...given, nullable: true }) === shapeOf({ ...wanted, nullable: true }) && keepsNull(given, wanted);
}

function keepsNull(given: Field, wanted: Field): boolean {
  return given.nullable !== true || wanted.nullable === true;
}

const texts: ReadonlySet<string> = new Set(['string', 'date', 'date-time', 'duration', 'uuid', 'email', 'uri']);

/** Whether the compiler takes the one for the other; objects and lists are compared as a whole. */
function isAssignable(given: Field, wanted: Field): boolean {
  if (texts.has(wanted.type)) return given.type === 'enum' || texts.has(given.type);
  if (wanted.type === 'number') return given.type === 'integer' || given.type === 'number';
  return given.type === wanted.type && (given.type === 'enum' || given.type === 'integer');
}

/** Whether every value of the one is a value of the other. */
function takesAll(given: Field, wanted: Field): boolean {
  const [earlier, next] = [given, wanted].map((field) =>
    toJsonSchema({ type: 'fields', fields: [{ ...field, required: wanted.required }] }),
  );
  if (earlier === undefined || next === undefined) return false;
  return checkCompatibility({ earlier: [earlier], next, mode: 'BACKWARD' }).verdict === 'compatible';
}
