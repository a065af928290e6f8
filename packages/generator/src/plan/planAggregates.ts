import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import { settleNames } from '../naming/settleNames.ts';
import { guessKeyField } from './aggregateKey.ts';
import { modelNames, nameable } from './modelNames.ts';
import { type PlannedMessages, planElement, sortByName } from './planMessages.ts';
import type { PlannedAggregate, PlannedExample, PlannedMessage } from './ServerlessPlan.ts';

/** The consistency boundaries of a context with what they decide about and what they say. */
export function planAggregates(
  context: BoundedContext,
  model: DomainModel,
  messages: PlannedMessages,
): readonly PlannedAggregate[] {
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
      const commands = messages.commands.filter(({ id }) => commandIds.has(id));
      const events = messages.events.filter(({ id }) => eventIds.has(id));
      const element = planElement(aggregate, names.get(aggregate.id));
      const keyField = aggregate.key ?? guessKeyField(element.names.camel, { commands, events });
      return {
        ...element,
        wireName: modelNames(model).wireName(context.id, 'aggregate', aggregate.id),
        ...(keyField === undefined ? {} : { keyField }),
        ...{ commands, events },
        examples: commands.flatMap((command) => planExamples(command, events, context)),
      };
    }),
  );
}

/** Examples that speak of events of the aggregate alone: no other event is its to see or to emit. */
function planExamples(
  command: PlannedMessage,
  events: readonly PlannedMessage[],
  context: BoundedContext,
): PlannedExample[] {
  const eventById = new Map(events.map((event) => [event.id, event] as const));
  const examples = context.commands.find(({ id }) => id === command.id)?.examples ?? [];
  return examples.flatMap(({ name, given, then, refused }) => {
    const find = (refs: typeof given) => refs.map(({ elementId }) => eventById.get(elementId));
    const [before, after] = [find(given), find(then)];
    if ([...before, ...after].includes(undefined)) return [];
    return [
      {
        ...{ name, command },
        given: before.filter((event) => event !== undefined),
        then: after.filter((event) => event !== undefined),
        ...(refused === undefined ? {} : { refused }),
      },
    ];
  });
}
