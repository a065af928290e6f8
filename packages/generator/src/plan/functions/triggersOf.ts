import type { Trigger } from '@lambdastorm/model';

/** The triggers of one type, in the order of the wall. */
export function triggersOf<Type extends Trigger['type']>(
  triggers: readonly Trigger[],
  type: Type,
): Extract<Trigger, { type: Type }>[] {
  return triggers.filter((trigger): trigger is Extract<Trigger, { type: Type }> => trigger.type === type);
}
