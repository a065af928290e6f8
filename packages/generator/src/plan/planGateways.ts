import type { BoundedContext } from '@lambdastorm/model';
import { settleNames } from '../naming/settleNames.ts';
import { nameable } from './modelNames.ts';
import { type PlannedMessages, planElement, sortByName } from './planMessages.ts';
import type { PlannedGateway } from './ServerlessPlan.ts';

/** The systems outside that handle commands of a context. */
export function planGateways(context: BoundedContext, messages: PlannedMessages): readonly PlannedGateway[] {
  const names = settleNames(context.externalSystems.map((each) => nameable(each, 'system')));
  const gateways = context.externalSystems.map((system) => {
    const handled = context.commands.filter(
      ({ handledBy }) => handledBy?.type === 'externalSystem' && handledBy.id === system.id,
    );
    const asks = handled.flatMap(({ id, eventIds }) => {
      const command = messages.commands.find((each) => each.id === id);
      const events = messages.events.filter((event) => eventIds.includes(event.id));
      return command === undefined ? [] : [{ command, events }];
    });
    return { ...planElement(system, names.get(system.id)), asks };
  });
  return sortByName(gateways.filter(({ asks }) => asks.length > 0));
}
