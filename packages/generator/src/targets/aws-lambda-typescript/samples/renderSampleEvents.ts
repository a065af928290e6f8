import { type JsonObject, type JsonValue, sampleValue } from '@lambdastorm/schema';
import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type {
  CommandFunction,
  ForeignEvent,
  HttpRoute,
  PlannedFunction,
  PlannedMessage,
  ServerlessPlan,
} from '../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../plan/sampleOf.ts';
import { renderJson } from '../../../text/renderJson.ts';
import { schemaId } from '../../json-schema/messageSchema.ts';
import { cloudEventType } from '../render/codeNames.ts';
import { pathFields } from '../render/pathFields.ts';

const time = '2026-03-02T10:15:30Z';
const uuid = sampleValue({ type: 'string', format: 'uuid' });

/** An event for every function as AWS sends it; a function that waits for several events has one of each. */
export function renderSampleEvents(plan: ServerlessPlan): readonly GeneratedFile[] {
  return plan.functions.flatMap((planned) =>
    sampleEvents(planned, plan).map(({ path, event }) => ({
      path,
      owner: 'generated',
      content: renderJson(event),
      noteIds: planned.noteIds,
    })),
  );
}

function sampleEvents(planned: PlannedFunction, plan: ServerlessPlan): { path: string; event: JsonObject }[] {
  const path = `events/${planned.names.kebab}.json`;
  const { trigger } = planned;
  switch (trigger.type) {
    case 'http':
      return [{ path, event: httpEvent(planned, trigger) }];
    case 'schedule':
      return [{ path, event: { scheduledTime: time, executionId: uuid, attempt: '1' } }];
    case 'event':
      return trigger.events.map((event, place) => ({
        path: place === 0 ? path : `events/${planned.names.kebab}--${event.names.kebab}.json`,
        event: busEvent(event, plan.context.source),
      }));
  }
}

function httpEvent(planned: PlannedFunction, { method, path, parameters }: HttpRoute): JsonObject {
  const command: RequestParts = planned.role === 'command' ? commandParts(planned) : { path: {} };
  const values = Object.fromEntries(parameters.map((name) => [name, command.path[name] ?? 'sample']));
  const rawPath = path
    .split('/')
    .map((segment) => (segment.startsWith('{') ? encodeURIComponent(values[segment.slice(1, -1)] ?? '') : segment))
    .join('/');
  const body = command.body === undefined ? undefined : JSON.stringify(command.body);
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath,
    rawQueryString: '',
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': uuid }),
      host: 'abcdefghij.execute-api.eu-west-1.amazonaws.com',
      'x-forwarded-proto': 'https',
    },
    ...(parameters.length === 0 ? {} : { pathParameters: values }),
    requestContext: {
      accountId: '123456789012',
      apiId: 'abcdefghij',
      domainName: 'abcdefghij.execute-api.eu-west-1.amazonaws.com',
      domainPrefix: 'abcdefghij',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'curl/8.7.1' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: '02/Mar/2026:10:15:30 +0000',
      timeEpoch: 1772446530000,
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
  };
}

interface RequestParts {
  readonly body?: JsonValue;
  readonly path: Readonly<Record<string, string>>;
}

/** The sample of a command: what stands in the path is not in the body. */
function commandParts(planned: CommandFunction): RequestParts {
  const { value } = sampleOf(planned.command);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { body: value, path: {} };
  const names = new Set(pathFields(planned).map(({ name }) => name));
  const entries = Object.entries(value);
  return {
    body: Object.fromEntries(entries.filter(([name]) => !names.has(name))),
    path: Object.fromEntries(
      entries.filter(([name]) => names.has(name)).map(([name, part]) => [name, toPathText(part)]),
    ),
  };
}

function toPathText(value: JsonValue): string {
  return typeof value === 'object' ? 'sample' : String(value);
}

function busEvent(event: PlannedMessage | ForeignEvent, ownSource: string): JsonObject {
  const source = 'source' in event ? event.source : ownSource;
  return {
    version: '0',
    id: uuid,
    'detail-type': event.wireName,
    source,
    account: '123456789012',
    time,
    region: 'eu-west-1',
    resources: [],
    detail: {
      specversion: '1.0',
      id: uuid,
      source,
      type: cloudEventType(event, source),
      time,
      datacontenttype: 'application/json',
      dataschema: schemaId(source, event),
      schemaversion: event.version,
      correlationid: uuid,
      causationid: uuid,
      data: sampleOf(event).value,
    },
  };
}
