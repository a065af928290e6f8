import { format } from '@cfworker/json-schema';
import type { Field, FieldShape, PlainFieldType } from './Field.ts';
import { isJsonObject } from './isJsonValue.ts';
import { isMailbox } from './isMailbox.ts';
import type { JsonObject, JsonValue } from './JsonValue.ts';

/**
 * The fields that a sample object has, or the objects of a sample list together: what only some have is optional. The
 * values themselves are not kept, since a pasted sample often holds somebody's personal data.
 */
export function fieldsFromSample(sample: JsonValue): readonly Field[] {
  const samples: readonly JsonValue[] = Array.isArray(sample) ? sample : [sample];
  return fieldsOf(samples.filter(isJsonObject));
}

function fieldsOf(objects: readonly JsonObject[]): readonly Field[] {
  const names = new Set(objects.flatMap((object) => Object.keys(object)));
  return [...names].map((name) => {
    const holders = objects.filter((object) => Object.hasOwn(object, name));
    const values = holders.map((object) => object[name] ?? null);
    return {
      ...shapeOf(values),
      name,
      required: holders.length === objects.length,
      ...(values.includes(null) ? { nullable: true } : {}),
    };
  });
}

/** What all values are; a text where nothing is known or they disagree, since a person then has to decide. */
function shapeOf(values: readonly JsonValue[]): FieldShape {
  const present = values.filter((value) => value !== null);
  if (present.length === 0) return { type: 'string' };
  if (present.every((value) => typeof value === 'string')) return { type: textTypeOf(present) };
  if (present.every((value) => typeof value === 'boolean')) return { type: 'boolean' };
  if (present.every((value) => typeof value === 'number')) {
    return { type: present.every((value) => Number.isInteger(value)) ? 'integer' : 'number' };
  }
  if (present.every((value) => Array.isArray(value))) return { type: 'array', items: shapeOf(present.flat()) };
  if (!present.every(isJsonObject)) return { type: 'string' };
  return present.every(isMoney) ? { type: 'money' } : { type: 'object', fields: fieldsOf(present) };
}

const textTypes = [
  'uuid',
  'date-time',
  'date',
  'duration',
  'email',
  'uri',
] as const satisfies readonly PlainFieldType[];

function textTypeOf(texts: readonly string[]): PlainFieldType | 'string' {
  return textTypes.find((type) => texts.every((text) => isOfType(text, type))) ?? 'string';
}

function isOfType(text: string, type: (typeof textTypes)[number]): boolean {
  // To the letter of the standards `16:9` is a URI; people mean less.
  if (type === 'uri' && !text.includes('://')) return false;
  if (type === 'email') return isMailbox(text);
  return format[type]?.(text) === true;
}

function isMoney(object: JsonObject): boolean {
  const { amount, currency, ...rest } = object;
  const isAmount = typeof amount === 'string' && /^-?\d+(\.\d+)?$/.test(amount);
  const isCurrency = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
  return isAmount && isCurrency && Object.keys(rest).length === 0;
}
