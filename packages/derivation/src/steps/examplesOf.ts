import type { Example } from '@lambdastorm/model';
import { foldName } from '../foldName.ts';
import type { WallElement } from './readElements.ts';

/** The examples of a thing, as far as they speak of events that its context has. */
export function examplesOf(
  { details, contextId }: WallElement,
  events: readonly WallElement[],
): { readonly examples?: readonly Example[] } {
  if (details.examples === undefined || contextId === undefined) return {};
  const idByName = new Map(events.map(({ foldedName, id }) => [foldedName, id] as const));
  const examples = details.examples.flatMap(({ name, given, then, refused }): Example[] => {
    const ids = [...given, ...then].map((text) => idByName.get(foldName(text)));
    if (ids.includes(undefined)) return [];
    const refs = ids.map((elementId) => ({ contextId, elementId: elementId ?? '' }));
    const isRefused = refused !== undefined && then.length === 0;
    return [
      {
        name,
        given: refs.slice(0, given.length),
        then: refs.slice(given.length),
        ...(isRefused ? { refused } : {}),
      },
    ];
  });
  return examples.length === 0 ? {} : { examples };
}
