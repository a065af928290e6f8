import type { BoundedContext, DomainModel, Trigger } from '@lambdastorm/model';
import { modelNames } from './modelNames.ts';
import { planAggregates } from './planAggregates.ts';
import { planFunctions } from './planFunctions.ts';
import { planElement, planMessages } from './planMessages.ts';
import type { ServerlessPlan } from './ServerlessPlan.ts';

/** Reads a bounded context as serverless functions. Total: what is incomplete on the wall is left out or left to decide. */
export function planContext(context: BoundedContext, model: DomainModel): ServerlessPlan {
  const messages = planMessages(context, model);
  const aggregates = planAggregates(context, messages);
  const names = modelNames(model).contextNames(context.id);
  return {
    context: { ...planElement(context, names), folder: names.kebab, source: names.kebab },
    events: messages.events,
    foreignEvents: messages.foreignEvents,
    commands: messages.commands,
    readModels: messages.readModels,
    aggregates,
    functions: planFunctions({ context, model, messages, aggregates, takenRoutes: new Set() }),
    openQuestions: [
      ...context.hotspots.filter(({ resolved }) => !resolved).map(({ name }) => name),
      ...withoutFunction(context),
    ],
  };
}

/** Sorts of systems whose work no function of ours takes yet, in the words of the README. */
const noFunctionYet: Readonly<Partial<Record<Trigger['type'], string>>> = {
  objectStore: 'an object store',
  device: 'a device',
  queue: 'a queue',
  topic: 'a topic',
  stream: 'a stream',
  table: 'a table',
  webhook: 'a webhook',
};

/** What starts work on the wall and has no function, so that nobody believes it to be there. */
function withoutFunction({ commands, policies, externalSystems }: BoundedContext): string[] {
  const started = [
    ...commands.map(({ name, triggers }) => ({ name, triggers })),
    ...policies.map(({ name, whenever }) => ({ name, triggers: whenever })),
  ];
  return started.flatMap(({ name, triggers }) =>
    triggers.flatMap((trigger) => {
      const sort = noFunctionYet[trigger.type];
      if (sort === undefined || !('systemId' in trigger)) return [];
      const system = externalSystems.find(({ id }) => id === trigger.systemId);
      const starter = system === undefined ? sort : `${sort}, “${system.name}”`;
      return [`“${name}” is started by ${starter}: no function is generated for that yet.`];
    }),
  );
}
