import { type CompatibilityChange, checkCompatibility, type JsonObject } from '@lambdastorm/schema';
import type { Consumer, TouchedConsumer } from './compareDraft.ts';
import type { MessageKind } from './Publication.ts';

/**
 * Who would be hurt when a message goes from one schema to the next. Those who read events and read models have the old
 * schema and pass over what they do not know; those who send commands write by the old one. A change hurts whoever uses
 * the field that it is about, and everybody when it is about the whole.
 */
export function touchedConsumers(
  { kind, wireName }: { readonly kind: MessageKind; readonly wireName: string },
  consumers: readonly Consumer[],
  [last, next]: readonly [JsonObject, JsonObject],
): readonly TouchedConsumer[] {
  const own = consumers.filter((consumer) => consumer.kind === kind && consumer.wireName === wireName);
  if (own.length === 0) return [];
  const { changes } =
    kind === 'command'
      ? checkCompatibility({ earlier: [last], next, mode: 'BACKWARD' })
      : checkCompatibility({ earlier: [last], next, mode: 'FORWARD', readers: 'tolerant' });
  return own.flatMap(({ source, name, fields }) => {
    const hurting = changes.filter((change) => concerns(change, fields, kind));
    if (hurting.length === 0) return [];
    return [{ source, name, fields: [...new Set(hurting.map(({ field }) => field).filter((field) => field !== ''))] }];
  });
}

/** A command that asks for a new field hurts whoever sends it without, whichever fields they fill in. */
function concerns({ field }: CompatibilityChange, used: readonly string[], kind: MessageKind): boolean {
  if (field === '' || used.length === 0 || kind === 'command') return true;
  const top = /^[^.[]*/.exec(field)?.[0] ?? '';
  return used.includes(top);
}
