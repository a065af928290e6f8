import type { Field, PayloadSchema } from '@lambdastorm/schema';

/**
 * The fields of a command that all events bring along under the same name and type, none where there is no event;
 * `undefined` when a required one is missing, since then somebody has to say where it comes from.
 */
export function mapFields(command: PayloadSchema, events: readonly PayloadSchema[]): readonly string[] | undefined {
  if (command.type !== 'fields') return undefined;
  const carried = carriedFields(command, events);
  const isComplete = command.fields.every((field) => !mustBeGiven(field) || carried.includes(field.name));
  return isComplete ? carried : undefined;
}

/** The fields of a payload that all events bring along under the same name and type. */
export function carriedFields(wanted: PayloadSchema, events: readonly PayloadSchema[]): readonly string[] {
  if (wanted.type !== 'fields' || events.length === 0) return [];
  return wanted.fields.filter((field) => events.every((event) => carries(event, field))).map(({ name }) => name);
}

/** Every object has a `constructor` and the like, of another type: an optional field of that name can't be left out. */
function mustBeGiven({ name, required }: Field): boolean {
  return required || name in {};
}

function carries(event: PayloadSchema, wanted: Field): boolean {
  if (event.type !== 'fields') return false;
  const field = event.fields.find(({ name }) => name === wanted.name);
  return field !== undefined && (field.required || !wanted.required) && shapeOf(field) === shapeOf(wanted);
}

/** What values a field takes, without what is said about it. */
export function shapeOf(field: Field): string {
  const { description: _told, example: _shown, personal: _private, required: _given, ...shape } = field;
  return JSON.stringify(shape, (key, value: unknown) =>
    key === 'description' || key === 'example' ? undefined : value,
  );
}
