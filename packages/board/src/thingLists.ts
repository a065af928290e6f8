import { compareIds } from './order.ts';

/** Keys to set, or to remove where the value is `undefined`. */
export type Change<Thing> = { readonly [Key in keyof Thing]?: Thing[Key] | undefined };

/** The things with one more, by id. Throws when the id is taken. */
export function added<Thing extends { readonly id: string }>(things: readonly Thing[], thing: Thing): readonly Thing[] {
  if (things.some((each) => each.id === thing.id)) throw new Error(`The id ${thing.id} exists on this board.`);
  return [...things, thing].sort(compareIds);
}

/** The things with one changed; a key set to `undefined` is removed. */
export function changed<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
  change: Change<Thing>,
): readonly Thing[] {
  const index = things.findIndex((each) => each.id === id);
  const thing = things[index];
  return thing === undefined ? things : things.with(index, definedOnly<Thing>({ ...thing, ...change }));
}

/** The same list when nothing is gone. */
export function without<Thing>(things: readonly Thing[], isGone: (thing: Thing) => boolean): readonly Thing[] {
  const rest = things.filter((thing) => !isGone(thing));
  return rest.length === things.length ? things : rest;
}

/** The object without the keys that are `undefined`. */
export function definedOnly<Thing extends object>(thing: Thing | Change<Thing>): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Thing;
}
