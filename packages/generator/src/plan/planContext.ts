import type { BoundedContext, DomainModel } from '@lambdastorm/model';
import { modelNames } from './modelNames.ts';
import { planAggregates } from './planAggregates.ts';
import { planFunctions } from './planFunctions.ts';
import { planGateways } from './planGateways.ts';
import { planElement, planMessages } from './planMessages.ts';
import { planReadModels } from './planReadModels.ts';
import type { ServerlessPlan } from './ServerlessPlan.ts';

/** Reads a bounded context as serverless functions. Total: what is incomplete on the wall is left out or left to decide. */
export function planContext(context: BoundedContext, model: DomainModel): ServerlessPlan {
  const messages = planMessages(context, model);
  const aggregates = planAggregates(context, model, messages);
  const gateways = planGateways(context, messages);
  const readModels = planReadModels(context, messages, aggregates);
  const names = modelNames(model).contextNames(context.id);
  return {
    context: { ...planElement(context, names), folder: names.kebab, source: names.kebab },
    events: messages.events,
    foreignEvents: messages.foreignEvents,
    commands: messages.commands,
    foreignCommands: messages.foreignCommands,
    readModels,
    aggregates,
    gateways,
    functions: planFunctions({ context, model, messages, aggregates, gateways, readModels }),
    openQuestions: context.hotspots.filter(({ resolved }) => !resolved).map(({ name }) => name),
  };
}
