import type { BoundedContext, DomainModel, ModelElement } from '@lambdastorm/model';
import { type Nameable, settleNames, toNames } from '../naming/settleNames.ts';
import type { WireNames } from '../WireNames.ts';
import type { Names } from './ServerlessPlan.ts';

/** Names that one context knows of another: its folder and source, and what its messages are called on the wire. */
export interface ModelNames {
  contextNames(contextId: string): Names;
  wireName(contextId: string, kind: 'event' | 'command' | 'readModel' | 'aggregate', elementId: string): string;
  /** All of a context, to be remembered. */
  wireNames(contextId: string): WireNames;
}

/** Names that contexts were given before, by context id. */
export type RememberedNames = ReadonlyMap<string, WireNames>;

const namesOfModels = new WeakMap<DomainModel, ModelNames>();

/** The names of a model. Remembered by the model, because each of its contexts asks for the same. */
export function modelNames(model: DomainModel): ModelNames {
  const known = namesOfModels.get(model);
  if (known !== undefined) return known;
  const names = settleModelNames(model, new Map());
  namesOfModels.set(model, names);
  return names;
}

/** The same model, in which everything goes by the name that it was given before. */
export function withRememberedNames(model: DomainModel, remembered: RememberedNames): DomainModel {
  const renamed = { ...model };
  namesOfModels.set(renamed, settleModelNames(renamed, remembered));
  return renamed;
}

function settleModelNames(model: DomainModel, remembered: RememberedNames): ModelNames {
  const sources = new Map([...remembered].map(([id, { source }]) => [id, source]));
  const contexts = settleKept(model.boundedContexts, 'context', sources);
  const wireNames = new Map(
    model.boundedContexts.map((context) => {
      const { kebab: source } = found(contexts.get(context.id), context.id);
      return [context.id, { source, byElementId: settleWire(context, remembered.get(context.id)) }] as const;
    }),
  );
  return {
    contextNames: (contextId) => found(contexts.get(contextId), contextId),
    wireName: (contextId, _kind, elementId) => found(wireNames.get(contextId)?.byElementId.get(elementId), elementId),
    wireNames: (contextId) => found(wireNames.get(contextId), contextId),
  };
}

// What is on the wire is named among its own kind alone, so that no note of another kind can rename a published event.
function settleWire(context: BoundedContext, remembered: WireNames | undefined): ReadonlyMap<string, string> {
  const kept = remembered?.byElementId ?? new Map<string, string>();
  const scopes = [
    settleKept(context.events, 'event', kept),
    settleKept(context.commands, 'command', kept),
    settleKept(context.readModels, 'view', kept),
    settleKept(context.aggregates, 'aggregate', kept),
  ];
  return new Map(scopes.flatMap((scope) => [...scope].map(([id, { pascal }]) => [id, pascal] as const)));
}

/** Names in one scope, of which some are kept; the others keep clear of these. */
function settleKept(
  elements: readonly ModelElement[],
  noun: string,
  kept: ReadonlyMap<string, string>,
): ReadonlyMap<string, Names> {
  const names = new Map<string, Names>();
  for (const { id } of elements) {
    const name = kept.get(id);
    if (name !== undefined) names.set(id, toNames(name));
  }
  const others = elements.filter(({ id }) => !names.has(id)).map((each) => nameable(each, noun));
  const taken = [...names.values()].map(({ kebab }) => kebab);
  return new Map([...names, ...settleNames(others, taken)]);
}

export function nameable({ id, name }: ModelElement, noun: string): Nameable {
  return { id, text: name, noun };
}

function found<Name>(name: Name | undefined, id: string): Name {
  if (name === undefined) throw new Error(`The model has no element “${id}” to name.`);
  return name;
}
