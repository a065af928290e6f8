import type { Command } from '@lambdastorm/model';
import { isStored } from '../aggregateKey.ts';
import type { IssuedCommand, PlannedAggregate, PlannedMessage } from '../ServerlessPlan.ts';
import type { FunctionParts } from './FunctionDraft.ts';
import { uniqueByName } from './toEventRule.ts';

/** Who handles a command: an aggregate, a system outside, or nobody yet. */
export function handledBy({ handledBy: handler }: Command, parts: FunctionParts): Omit<IssuedCommand, 'command'> {
  const isHandler = ({ id }: { readonly id: string }): boolean => id === handler?.id;
  const aggregate = handler?.type === 'aggregate' ? parts.aggregates.find(isHandler) : undefined;
  const gateway = handler?.type === 'externalSystem' ? parts.gateways.find(isHandler) : undefined;
  return { ...(aggregate === undefined ? {} : { aggregate }), ...(gateway === undefined ? {} : { gateway }) };
}

/** Events of this context that a piece of work ends in, and where they go. */
interface Outcome {
  readonly publishes: readonly PlannedMessage[];
  readonly stores: readonly PlannedAggregate[];
}

/**
 * What commands lead to. A decision may end in any event of its aggregate; an aggregate with a store keeps them there,
 * and the function that runs it publishes nothing, so that state and event can't part.
 */
export function outcomeOf(commands: readonly Command[], parts: FunctionParts): Outcome {
  const deciders = uniqueByName(commands.flatMap((command) => handledBy(command, parts).aggregate ?? []));
  const undecided = commands.filter((command) => handledBy(command, parts).aggregate === undefined);
  return {
    publishes: uniqueByName([
      ...deciders.filter((aggregate) => !isStored(aggregate)).flatMap(({ events }) => events),
      ...parts.messages.events.filter(({ id }) => undecided.some(({ eventIds }) => eventIds.includes(id))),
    ]),
    stores: deciders.filter(isStored),
  };
}
