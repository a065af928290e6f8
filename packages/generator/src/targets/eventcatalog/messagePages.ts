import type { DomainModel } from '@lambdastorm/model';
import type { JsonObject } from '@lambdastorm/schema';
import type { GeneratedFile } from '../../GeneratedFile.ts';
import type { PlannedMessage, Route, ServerlessPlan } from '../../plan/ServerlessPlan.ts';
import { renderJson } from '../../text/renderJson.ts';
import { messageSchema } from '../json-schema/messageSchema.ts';
import { channelId, type MessageOfContext, messageId, serviceId } from './catalogIds.ts';
import { renderPage } from './renderPage.ts';

const folders: Readonly<Record<MessageOfContext['kind'], string>> = {
  event: 'events',
  command: 'commands',
  query: 'queries',
};

/** A page and a schema for every message that a context owns: its events, its commands, and a query for each read model. */
export function messagePages(plan: ServerlessPlan, model: DomainModel): readonly GeneratedFile[] {
  const bus: JsonObject = { channels: [{ id: channelId(plan.context.source), version: '1.0.0' }] };
  return [
    ...plan.events.flatMap((event) => pageOf('event', event, { plan, model, attributes: bus })),
    ...plan.commands.flatMap((command) =>
      pageOf('command', command, {
        plan,
        model,
        attributes: operationOf(routeTo(command, plan), ['202', '400', '422']),
      }),
    ),
    ...plan.readModels.flatMap((readModel) =>
      pageOf('query', readModel, { plan, model, attributes: operationOf(routeTo(readModel, plan), ['200', '404']) }),
    ),
  ];
}

interface Surroundings {
  readonly plan: ServerlessPlan;
  readonly model: DomainModel;
  readonly attributes: JsonObject;
}

function pageOf(
  kind: MessageOfContext['kind'],
  message: PlannedMessage,
  { plan, model, attributes }: Surroundings,
): GeneratedFile[] {
  const { context } = plan;
  const id = messageId({ kind, contextId: context.id, elementId: message.id }, model);
  const folder = `services/${serviceId(context)}/${folders[kind]}/${id}`;
  return [
    renderPage({
      ...{ folder, id, version: message.version, element: message },
      otherwise: `${kind === 'query' ? 'Read model' : kind === 'event' ? 'Event' : 'Command'} of ${context.source}`,
      attributes: { schemaPath: 'schema.json', ...attributes },
      body: ['<SchemaViewer file="schema.json" />', '<NodeGraph />'],
    }),
    {
      path: `${folder}/schema.json`,
      owner: 'generated',
      content: renderJson(messageSchema(message, context)),
      noteIds: message.noteIds,
    },
  ];
}

/** The first route by which a message is called for over HTTP. */
function routeTo({ id }: PlannedMessage, { functions }: ServerlessPlan): Route | undefined {
  const answering = functions.find(
    (each) =>
      (each.role === 'command' && each.command.id === id && 'path' in each.trigger) ||
      (each.role === 'query' && each.readModel.id === id),
  );
  return answering !== undefined && 'path' in answering.trigger ? answering.trigger : undefined;
}

function operationOf(route: Route | undefined, statusCodes: readonly string[]): JsonObject {
  return route === undefined ? {} : { operation: { method: route.method, path: route.path, statusCodes } };
}
