import type { Field, PayloadSchema } from '@lambdastorm/schema';
import type { Place } from './GonePart.ts';

/** What a message carries, and the fields that stay. One that is there instead of another is a change, which code must follow. */
export function withGoneFields(
  before: PayloadSchema,
  now: PayloadSchema,
  place: Place,
  message: string,
): PayloadSchema {
  if (before.type !== 'fields' || now.type !== 'fields') return now;
  return { type: 'fields', fields: withGoneOf(before.fields, now.fields, place, message) };
}

function withGoneOf(before: readonly Field[], now: readonly Field[], place: Place, owner: string): readonly Field[] {
  const beforeByName = new Map(before.map((field) => [field.name, field]));
  if (now.some(({ name }) => !beforeByName.has(name))) return now;
  const there = new Set(now.map(({ name }) => name));
  return [
    ...now.map((field) => withGoneWithin(beforeByName.get(field.name), field, place.inside(field.name))),
    ...before.filter(({ name }) => !there.has(name) && place.keeps(name, `“${name}” of “${owner}”`)),
  ];
}

function withGoneWithin(before: Field | undefined, now: Field, place: Place): Field {
  if (before?.type === 'object' && now.type === 'object') {
    return { ...now, fields: withGoneOf(before.fields, now.fields, place, now.name) };
  }
  if (before?.type !== 'array' || now.type !== 'array') return now;
  const [old, items] = [before.items, now.items];
  if (old.type !== 'object' || items.type !== 'object') return now;
  return { ...now, items: { ...items, fields: withGoneOf(old.fields, items.fields, place, now.name) } };
}
