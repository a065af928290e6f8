import type { StickyKind } from '@lambdastorm/board';
import type { BoundedContext, DomainModel, ElementRef, ModelElement, Trigger } from '@lambdastorm/model';
import { triggerFact } from './triggerFact.ts';

/** One line of the model as a tree: what it is, a few words on how it comes about, and what is below it. */
export interface ModelTreeNode {
  readonly key: string;
  readonly kind: StickyKind | 'boundedContext' | 'subscription';
  /** Of the context, or the thing in it. */
  readonly elementId: string;
  readonly name: string;
  readonly remark: string;
  /** Where it is on the wall: notes, or the frame. */
  readonly wallIds: readonly string[];
  readonly children: readonly ModelTreeNode[];
}

/** The model as people go through it: contexts, their aggregates with commands and events, then what reacts and shows. */
export function toModelTree(model: DomainModel): ModelTreeNode[] {
  const names = nameOfElements(model);
  return model.boundedContexts.map((context) => ({
    key: context.id,
    elementId: context.id,
    kind: 'boundedContext',
    name: context.name,
    remark: '',
    wallIds: [context.id],
    children: childrenOf(context, names),
  }));
}

type NameOf = (ref: ElementRef, from: string) => string;

function childrenOf(context: BoundedContext, nameOf: NameOf): ModelTreeNode[] {
  const { aggregates, commands, events } = context;
  const inAggregates = new Set(aggregates.flatMap(({ commandIds, eventIds }) => [...commandIds, ...eventIds]));
  const commandNode = (command: (typeof commands)[number]): ModelTreeNode =>
    leaf('command', command, remarkOn(command.triggers, context, nameOf));

  return [
    ...aggregates.map((aggregate) => ({
      ...leaf('aggregate', aggregate, ''),
      children: [
        ...commands.filter(({ id }) => aggregate.commandIds.includes(id)).map(commandNode),
        ...events.filter(({ id }) => aggregate.eventIds.includes(id)).map((event) => leaf('domainEvent', event, '')),
      ],
    })),
    ...commands.filter(({ id }) => !inAggregates.has(id)).map(commandNode),
    ...events.filter(({ id }) => !inAggregates.has(id)).map((event) => leaf('domainEvent', event, '')),
    ...context.policies.map((policy) =>
      leaf(
        'policy',
        policy,
        [remarkOn(policy.whenever, context, nameOf), thenRemark(policy.then, context, nameOf)]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    ...context.readModels.map((readModel) =>
      leaf('readModel', readModel, remarkOn(readModel.triggers, context, nameOf)),
    ),
    ...context.externalSystems.map((system) => leaf('externalSystem', system, '')),
    ...context.actors.map((actor) => leaf('actor', actor, '')),
    ...context.subscriptions.map((ref) => subscription(ref, context, nameOf)),
  ];
}

function leaf(kind: StickyKind, element: ModelElement, remark: string): ModelTreeNode {
  const { id, name, noteIds } = element;
  return { key: `${kind} ${id}`, kind, elementId: id, name, remark, wallIds: noteIds, children: [] };
}

function subscription(ref: ElementRef, context: BoundedContext, nameOf: NameOf): ModelTreeNode {
  return {
    key: `subscription ${ref.contextId} ${ref.elementId}`,
    kind: 'subscription',
    elementId: ref.elementId,
    name: nameOf(ref, context.id),
    remark: 'comes from another context',
    wallIds: [ref.elementId],
    children: [],
  };
}

function remarkOn(triggers: readonly Trigger[], context: BoundedContext, nameOf: NameOf): string {
  return triggers.map((trigger) => triggerRemark(trigger, context, nameOf)).join(', ');
}

function triggerRemark(trigger: Trigger, context: BoundedContext, nameOf: NameOf): string {
  return trigger.type === 'event' ? `whenever ${nameOf(trigger.event, context.id)}` : triggerFact(trigger);
}

function thenRemark(then: readonly ElementRef[], context: BoundedContext, nameOf: NameOf): string {
  return then.length === 0 ? '' : `→ ${then.map((ref) => nameOf(ref, context.id)).join(', ')}`;
}

/** An element's name; with its context when it is seen from another one. */
function nameOfElements(model: DomainModel): NameOf {
  const names = new Map<string, string>();
  const contextNames = new Map(model.boundedContexts.map(({ id, name }) => [id, name]));
  for (const { id, commands, events, policies, readModels } of model.boundedContexts) {
    for (const element of [...commands, ...events, ...policies, ...readModels]) {
      names.set(`${id} ${element.id}`, element.name);
    }
  }
  return ({ contextId, elementId }, from) => {
    const name = names.get(`${contextId} ${elementId}`) ?? 'something that is gone';
    return contextId === from ? name : `${contextNames.get(contextId) ?? 'another context'}: ${name}`;
  };
}
