import type { BoundedContext } from '@lambdastorm/model';
import { settleNames } from '../naming/settleNames.ts';
import { nameable } from './modelNames.ts';
import { type PlannedMessages, planElement, sortByName } from './planMessages.ts';
import type { PlannedAggregate } from './ServerlessPlan.ts';

/** The consistency boundaries of a context with what they decide about and what they say. */
export function planAggregates(context: BoundedContext, messages: PlannedMessages): readonly PlannedAggregate[] {
  const names = settleNames(context.aggregates.map((each) => nameable(each, 'aggregate')));
  return sortByName(
    context.aggregates.map((aggregate) => {
      const commandIds = new Set(
        context.commands
          .filter(({ handledBy }) => handledBy?.type === 'aggregate' && handledBy.id === aggregate.id)
          .map((command) => command.id),
      );
      // Also what its commands lead to by an arrow of their own: the decision is the aggregate's either way.
      const eventIds = new Set([
        ...aggregate.eventIds,
        ...context.commands.filter(({ id }) => commandIds.has(id)).flatMap((command) => command.eventIds),
      ]);
      return {
        ...planElement(aggregate, names.get(aggregate.id)),
        ...(aggregate.key === undefined ? {} : { keyField: aggregate.key }),
        commands: messages.commands.filter(({ id }) => commandIds.has(id)),
        events: messages.events.filter(({ id }) => eventIds.has(id)),
      };
    }),
  );
}
