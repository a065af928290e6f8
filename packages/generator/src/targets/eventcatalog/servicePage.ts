import type { DomainModel } from '@lambdastorm/model';
import type { JsonObject } from '@lambdastorm/schema';
import type { GeneratedFile } from '../../GeneratedFile.ts';
import type { ServerlessPlan } from '../../plan/ServerlessPlan.ts';
import { type BusMessage, busMessages } from '../asyncapi/busMessages.ts';
import { renderAsyncApi } from '../asyncapi/renderAsyncApi.ts';
import { hasHttp, renderOpenApi } from '../openapi/renderOpenApi.ts';
import { channelId, messageId, serviceId } from './catalogIds.ts';
import { renderPage } from './renderPage.ts';

/** The service of a context, with what it sends and receives and its documents. */
export function serviceFiles(plan: ServerlessPlan, model: DomainModel): readonly GeneratedFile[] {
  const { context } = plan;
  const folder = `services/${serviceId(context)}`;
  const documents = [renderAsyncApi(plan), ...(hasHttp(plan) ? [renderOpenApi(plan)] : [])];
  const page = renderPage({
    ...{ folder, id: serviceId(context), version: 1, element: context },
    otherwise: `The functions of ${context.source}`,
    attributes: {
      sends: sent(plan, model),
      receives: received(plan, model),
      specifications: documents.map(({ path }) => ({ type: path.replace('.yaml', ''), path })),
    },
    body: ['<NodeGraph />'],
  });
  return [page, ...documents.map((file) => ({ ...file, path: `${folder}/${file.path}` }))];
}

function sent(plan: ServerlessPlan, model: DomainModel): JsonObject[] {
  return busMessages(plan)
    .filter(({ isSent, isEarlier }) => isSent && !isEarlier)
    .map((bus) => ({
      ...pointer(bus, plan, model),
      to: bus.senders.map((source) => ({ id: channelId(source), version: '1.0.0' })),
    }));
}

/** Everything that the context is asked or waits for, however it comes. */
function received(plan: ServerlessPlan, model: DomainModel): JsonObject[] {
  const heard = busMessages(plan).filter(({ isReceived, isEarlier }) => isReceived && !isEarlier);
  const onBus = heard.map((bus) => ({
    ...pointer(bus, plan, model),
    from: bus.senders.map((source) => ({ id: channelId(source), version: '1.0.0' })),
  }));
  const contextId = plan.context.id;
  const called = [
    ...plan.commands
      .filter(({ id }) => !heard.some(({ message }) => message.id === id))
      .map((command) => ({ kind: 'command', message: command }) as const),
    ...plan.readModels.map((readModel) => ({ kind: 'query', message: readModel }) as const),
  ].map(({ kind, message }) => ({
    id: messageId({ kind, contextId, elementId: message.id }, model),
    version: `${message.version}.0.0`,
  }));
  return [...onBus, ...called];
}

function pointer({ kind, message }: BusMessage, plan: ServerlessPlan, model: DomainModel): JsonObject {
  const contextId = 'contextId' in message ? String(message.contextId) : plan.context.id;
  return {
    id: messageId({ kind, contextId, elementId: message.id }, model),
    version: `${message.version}.0.0`,
  };
}
