import type { BoundedContext, DomainModel, ModelElement } from '@lambdastorm/model';
import { type Nameable, settleNames } from '../naming/settleNames.ts';
import type { Names } from './ServerlessPlan.ts';

/** Names that one context knows of another: its folder and source, and what its messages are called on the wire. */
export interface ModelNames {
  contextNames(contextId: string): Names;
  wireName(contextId: string, kind: 'event' | 'command' | 'readModel', elementId: string): string;
}

const namesOfModels = new WeakMap<DomainModel, ModelNames>();

/** The names of a model. Remembered by the model, because each of its contexts asks for the same. */
export function modelNames(model: DomainModel): ModelNames {
  const known = namesOfModels.get(model);
  if (known !== undefined) return known;
  const names = settleModelNames(model);
  namesOfModels.set(model, names);
  return names;
}

function settleModelNames(model: DomainModel): ModelNames {
  const contexts = settleNames(model.boundedContexts.map((context) => nameable(context, 'context')));
  const scopes = new Map(model.boundedContexts.map((context) => [context.id, wireScopes(context)] as const));
  return {
    contextNames: (contextId) => found(contexts.get(contextId), contextId),
    wireName: (contextId, kind, elementId) => found(scopes.get(contextId)?.[kind].get(elementId), elementId).pascal,
  };
}

// What is on the wire is named among its own kind alone, so that no note of another kind can rename a published event.
function wireScopes(context: BoundedContext): Record<'event' | 'command' | 'readModel', ReadonlyMap<string, Names>> {
  return {
    event: settleNames(context.events.map((each) => nameable(each, 'event'))),
    command: settleNames(context.commands.map((each) => nameable(each, 'command'))),
    readModel: settleNames(context.readModels.map((each) => nameable(each, 'view'))),
  };
}

export function nameable({ id, name }: ModelElement, noun: string): Nameable {
  return { id, text: name, noun };
}

function found(names: Names | undefined, id: string): Names {
  if (names === undefined) throw new Error(`The model has no element “${id}” to name.`);
  return names;
}
