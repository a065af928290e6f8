import type { ElementRef, ModelElement } from '@lambdastorm/model';
import type { Lingering } from '../../plan/Lingering.ts';
import type { Place } from './GonePart.ts';

/** How elements of one kind are taken up again: those that are there in part, and those that are not there at all. */
export interface Restoration<Before, Now> {
  readonly place: Place;
  merge(before: Before, now: Now, place: Place): Now;
  restore(before: Before): Now;
}

/** The elements of one kind, and those that stay. */
export function withGoneElements<Before extends ModelElement, Now extends ModelElement>(
  before: readonly Before[],
  now: readonly Now[],
  { place, merge, restore }: Restoration<Before, Now>,
): readonly (Now & Lingering)[] {
  const beforeById = new Map(before.map((each) => [each.id, each]));
  const there = new Set(now.map(({ id }) => id));
  return [
    ...now.map((each) => {
      const known = beforeById.get(each.id);
      return known === undefined ? each : merge(known, each, place.inside(each.id));
    }),
    ...before
      .filter(({ id, name }) => !there.has(id) && place.keepsElement(id, `“${name}”`))
      .map((each) => ({ ...restore(each), isGone: true as const })),
  ];
}

/** The elements that one leads to, by id, and those that it leads to still. */
export function withGoneIds(
  before: readonly string[],
  now: readonly string[],
  place: Place,
  labelOf: (id: string) => string,
): readonly string[] {
  return [...now, ...before.filter((id) => !now.includes(id) && place.keepsElement(id, labelOf(id)))];
}

/** The same for elements of any context. */
export function withGoneRefs(
  before: readonly ElementRef[],
  now: readonly ElementRef[],
  place: Place,
  labelOf: (id: string) => string,
): readonly ElementRef[] {
  const isThere = (ref: ElementRef): boolean =>
    now.some(({ contextId, elementId }) => contextId === ref.contextId && elementId === ref.elementId);
  const keeps = ({ contextId, elementId }: ElementRef): boolean =>
    place.inside(contextId).keepsElement(elementId, labelOf(elementId));
  return [...now, ...before.filter((ref) => !isThere(ref) && keeps(ref))];
}
