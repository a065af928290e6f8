import type { BoundedContext, DomainModel, ElementRef } from '@lambdastorm/model';

const requestersOfModels = new WeakMap<DomainModel, ReadonlyMap<string, ReadonlySet<BoundedContext>>>();

/** The contexts whose policies ask another one for this command of its own, in the order of the model. */
export function requestersOf(command: ElementRef, model: DomainModel): readonly BoundedContext[] {
  const requesters = requestersOfModels.get(model) ?? findRequesters(model);
  requestersOfModels.set(model, requesters);
  return [...(requesters.get(keyOf(command)) ?? [])];
}

function findRequesters({ boundedContexts }: DomainModel): ReadonlyMap<string, ReadonlySet<BoundedContext>> {
  const requesters = new Map<string, Set<BoundedContext>>();
  for (const context of boundedContexts) {
    for (const command of context.policies.flatMap(({ then }) => then)) {
      if (command.contextId === context.id) continue;
      const key = keyOf(command);
      requesters.set(key, (requesters.get(key) ?? new Set()).add(context));
    }
  }
  return requesters;
}

function keyOf({ contextId, elementId }: ElementRef): string {
  return JSON.stringify([contextId, elementId]);
}
