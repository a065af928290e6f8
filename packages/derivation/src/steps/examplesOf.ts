import type { ElementRef, Example } from '@lambdastorm/model';
import { foldName } from '../foldName.ts';
import type { WallElement } from './readElements.ts';
import type { Flow } from './readFlow.ts';

/** The examples of a thing, as far as they speak of events that its context has, or that it waits for. */
export function examplesOf(
  element: WallElement,
  events: readonly WallElement[],
  flow: Flow,
): { readonly examples?: readonly Example[] } {
  const told = element.details.examples;
  if (told === undefined) return {};
  const known = [...flow.before(element, 'domainEvent'), ...events].map((event) => flow.ownedEvent(event));
  const refByName = new Map(known.map((event) => [event.foldedName, refOf(event)] as const));
  const examples = told.flatMap(({ name, given, then, refused }): Example[] => {
    const refs = [...given, ...then].flatMap((text) => refByName.get(foldName(text)) ?? []);
    if (refs.length < given.length + then.length) return [];
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

function refOf({ id, contextId }: WallElement): ElementRef | undefined {
  return contextId === undefined ? undefined : { contextId, elementId: id };
}
