import type { DomainModel, ElementRef } from '@lambdastorm/model';
import { elementsOf, type FoundElement } from './findElement.ts';

/** Things that one thing has to do with, and what. */
export interface Links {
  readonly label: string;
  readonly elements: readonly FoundElement[];
}

/** What leads to a thing and what it leads to, in any context; without what there is nothing of. */
export function linksOf({ context, kind, element }: FoundElement, model: DomainModel): readonly Links[] {
  const all = model.boundedContexts.flatMap(elementsOf);
  const { id } = element;
  const here = (ids: readonly string[]): FoundElement[] =>
    all.filter((each) => each.context.id === context.id && ids.includes(each.element.id));
  const find = (refs: readonly ElementRef[]): FoundElement[] =>
    refs.flatMap(
      (ref) => all.find((each) => each.context.id === ref.contextId && each.element.id === ref.elementId) ?? [],
    );
  const isThis = (ref: ElementRef): boolean => ref.contextId === context.id && ref.elementId === id;
  const policies = model.boundedContexts.flatMap((each) => each.policies);
  const waits = (triggers: (typeof policies)[number]['whenever']): boolean =>
    triggers.some((trigger) => trigger.type === 'event' && isThis(trigger.event));
  const policiesThat = (test: (policy: (typeof policies)[number]) => boolean): FoundElement[] =>
    all.filter(
      (each) => each.kind === 'policy' && policies.some((policy) => policy.id === each.element.id && test(policy)),
    );

  const links: Record<string, () => Record<string, FoundElement[]>> = {
    actor: () => ({
      Issues: here(context.commands.filter(({ triggers }) => isCalledBy(triggers, id)).map((each) => each.id)),
      Reads: here(context.readModels.filter(({ triggers }) => isCalledBy(triggers, id)).map((each) => each.id)),
    }),
    command: () => {
      const command = context.commands.find((each) => each.id === id);
      const actorIds = command?.triggers.flatMap((trigger) => (trigger.type === 'http' ? trigger.actorIds : [])) ?? [];
      const systemIds = command?.triggers.flatMap((trigger) => ('systemId' in trigger ? [trigger.systemId] : [])) ?? [];
      return {
        'Issued by': [...here([...actorIds, ...systemIds]), ...policiesThat(({ then }) => then.some(isThis))],
        'Handled by': here(command?.handledBy === undefined ? [] : [command.handledBy.id]),
        'Leads to': here(command?.eventIds ?? []),
      };
    },
    aggregate: () => {
      const aggregate = context.aggregates.find((each) => each.id === id);
      return { Handles: here(aggregate?.commandIds ?? []), Emits: here(aggregate?.eventIds ?? []) };
    },
    domainEvent: () => ({
      'Comes from': here(context.events.find((each) => each.id === id)?.producerIds ?? []),
      'Policies that react': policiesThat(({ whenever }) => waits(whenever)),
      'Read models that show it': all.filter(
        (each) =>
          each.kind === 'readModel' &&
          each.context.readModels.some((model_) => model_.id === each.element.id && model_.updatedBy.some(isThis)),
      ),
    }),
    policy: () => {
      const policy = context.policies.find((each) => each.id === id);
      const events = policy?.whenever.flatMap((trigger) => (trigger.type === 'event' ? [trigger.event] : [])) ?? [];
      return { Whenever: find(events), Then: find(policy?.then ?? []) };
    },
    readModel: () => {
      const readModel = context.readModels.find((each) => each.id === id);
      const actorIds =
        readModel?.triggers.flatMap((trigger) => (trigger.type === 'http' ? trigger.actorIds : [])) ?? [];
      return { 'Updated by': find(readModel?.updatedBy ?? []), 'Read by': here(actorIds) };
    },
    externalSystem: () => {
      const system = context.externalSystems.find((each) => each.id === id);
      return { Handles: here(system?.commandIds ?? []), Tells: here(system?.eventIds ?? []) };
    },
  };
  return Object.entries(links[kind]?.() ?? {})
    .filter(([, elements]) => elements.length > 0)
    .map(([label, elements]) => ({ label, elements }));
}

function isCalledBy(
  triggers: readonly { readonly type: string; readonly actorIds?: readonly string[] }[],
  actorId: string,
): boolean {
  return triggers.some(({ actorIds = [] }) => actorIds.includes(actorId));
}
