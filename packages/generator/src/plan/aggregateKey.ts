import { type JsonValue, toJsonSchema } from '@lambdastorm/schema';
import type { PlannedAggregate, PlannedMessage } from './ServerlessPlan.ts';

/** How a message names one instance: the field is always there and holds a text or a number. */
export function carriesKey({ payload }: PlannedMessage, keyField: string): boolean {
  const { properties, required } = toJsonSchema(payload);
  const field = isObject(properties) && Object.hasOwn(properties, keyField) ? properties[keyField] : undefined;
  const isThere = Array.isArray(required) && required.includes(keyField);
  return isThere && isObject(field) && keyTypes.has(field['type']);
}

/**
 * The field that identifies an instance where the wall does not say: one that is named after the aggregate, or just
 * `id`, and that all its commands or all its events carry. Any other id might be somebody else's.
 */
export function guessKeyField(
  name: string,
  messages: Pick<PlannedAggregate, 'commands' | 'events'>,
): string | undefined {
  return [`${name}Id`, `${name}ID`, `${name}_id`, `${name}Number`, 'id'].find((field) =>
    [messages.commands, messages.events].some(
      (each) => each.length > 0 && each.every((message) => carriesKey(message, field)),
    ),
  );
}

/** Whether the events of an aggregate are kept under its key, as its state: there is a key, and something to keep. */
export function isStored({ keyField, commands, events }: PlannedAggregate): boolean {
  return keyField !== undefined && commands.length > 0 && events.length > 0;
}

const keyTypes: ReadonlySet<JsonValue | undefined> = new Set(['string', 'integer', 'number']);

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
