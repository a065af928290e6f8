import type { Command } from '@lambdastorm/model';
import type { IssuedCommand, PlannedMessage } from '../ServerlessPlan.ts';
import type { FunctionParts } from './FunctionDraft.ts';

/** Who handles a command: an aggregate, a system outside, or nobody yet. */
export function handledBy({ handledBy: handler }: Command, parts: FunctionParts): Omit<IssuedCommand, 'command'> {
  const isHandler = ({ id }: { readonly id: string }): boolean => id === handler?.id;
  const aggregate = handler?.type === 'aggregate' ? parts.aggregates.find(isHandler) : undefined;
  const gateway = handler?.type === 'externalSystem' ? parts.gateways.find(isHandler) : undefined;
  return { ...(aggregate === undefined ? {} : { aggregate }), ...(gateway === undefined ? {} : { gateway }) };
}

/** A decision may end in any event of its aggregate, so the function that runs it may publish all of them. */
export function publishedBy(command: Command, parts: FunctionParts): readonly PlannedMessage[] {
  const { aggregate } = handledBy(command, parts);
  if (aggregate !== undefined) return aggregate.events;
  return parts.messages.events.filter(({ id }) => command.eventIds.includes(id));
}
