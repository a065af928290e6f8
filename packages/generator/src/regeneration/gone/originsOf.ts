import type { BoundedContext, DomainModel, ModelElement, Policy } from '@lambdastorm/model';
import { triggersOf } from '../../plan/functions/triggersOf.ts';
import { findRequests, findSubscriptions } from '../../plan/planMessages.ts';
import type { Origin, OriginPolicy } from './Origin.ts';

/** What a project follows from: its context, and of each other one the messages that are known here. */
export function originsOf(context: BoundedContext, model: DomainModel): readonly Origin[] {
  const events = findSubscriptions(context, model);
  const commands = findRequests(context, model);
  const owners = new Set([...events, ...commands].map(({ owner }) => owner));
  const others = [...owners].map(
    (owner): Origin => ({
      ...toElement(owner),
      ...{ aggregates: [], policies: [], readModels: [], externalSystems: [] },
      events: events.filter((each) => each.owner === owner).map(({ element }) => element),
      commands: commands.filter((each) => each.owner === owner).map(({ element }) => withoutStart(element)),
    }),
  );
  return [toOrigin(context), ...others];
}

function toOrigin(context: BoundedContext): Origin {
  return {
    ...toElement(context),
    aggregates: context.aggregates,
    commands: context.commands.map(withoutStart),
    events: context.events,
    policies: context.policies.map(toOriginPolicy),
    readModels: context.readModels.map(withoutStart),
    externalSystems: context.externalSystems.map(({ trigger: _, ...system }) => system),
  };
}

function toElement({ id, name, noteIds }: ModelElement): ModelElement {
  return { id, name, noteIds };
}

function withoutStart<Element extends { triggers: unknown; examples?: unknown }>({
  triggers: _started,
  examples: _told,
  ...element
}: Element): Omit<Element, 'triggers' | 'examples'> {
  return element;
}

function toOriginPolicy(policy: Policy): OriginPolicy {
  return {
    ...toElement(policy),
    whenever: triggersOf(policy.whenever, 'event').map(({ event }) => event),
    then: policy.then,
  };
}
