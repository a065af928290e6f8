import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { DeployedStack } from '../stack/deployTemplate.ts';
import type { AwsCall } from './AwsCall.ts';
import { answers } from './answers.ts';
import { type AwsRequest, callsOf } from './callsOf.ts';
import { keptEventsOf } from './keptEventsOf.ts';
import { startTables } from './startTables.ts';

/** An event as it was put on a bus. */
export interface PublishedEvent {
  readonly caller: string;
  readonly source: string;
  readonly detailType: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** An event as an aggregate's table keeps it, until the table's stream brings it to its publisher. */
export interface KeptEvent extends PublishedEvent {
  readonly table: string;
  /** As DynamoDB holds it. */
  readonly item: Readonly<Record<string, unknown>>;
}

/** The part of AWS that a context uses, on this machine: it answers in AWS's shapes and remembers every call. */
export interface LocalAws extends AsyncDisposable {
  readonly url: string;
  readonly calls: readonly AwsCall[];
  readonly published: readonly PublishedEvent[];
  readonly kept: readonly KeptEvent[];
  /** The names of the schedules that were set. */
  readonly scheduled: readonly string[];
  /** What was put into queues. */
  readonly queued: readonly string[];
  /** Requests that it could not answer; there should be none. */
  readonly unanswered: readonly string[];
  /** Whether the bus refuses what is put on it, with the status 200 as EventBridge does. */
  readonly bus: { isRefusing: boolean };
  /** Empties the tables and what is remembered. */
  readonly reset: () => Promise<void>;
}

export async function startLocalAws(stack: DeployedStack): Promise<LocalAws> {
  const tables = await startTables(stack);
  const calls: AwsCall[] = [];
  const published: PublishedEvent[] = [];
  const kept: KeptEvent[] = [];
  const scheduled: string[] = [];
  const queued: string[] = [];
  const unanswered: string[] = [];
  const bus = { isRefusing: false };
  const answer = async (request: AwsRequest): Promise<{ status: number; body: string }> => {
    calls.push(...callsOf(request));
    if (request.service === 'dynamodb') {
      const reply = await tables.answer(request.operation, request.body);
      if (reply.status === 200) kept.push(...keptEventsOf(request));
      return reply;
    }
    if (request.operation === 'CreateSchedule') {
      const name = String(request.body['Name']);
      if (scheduled.includes(name)) return { status: 409, body: JSON.stringify({ __type: 'ConflictException' }) };
      scheduled.push(name);
    }
    if (request.operation === 'PutEvents' && bus.isRefusing) return { status: 200, body: refusalOf(request) };
    const reply = answers[`${request.service}:${request.operation}`];
    if (reply === undefined) throw new Error(`The proof has no answer to ${request.service}:${request.operation}.`);
    if (request.operation === 'PutEvents') published.push(...eventsOf(request));
    if (request.operation === 'SendMessage') queued.push(String(request.body['MessageBody']));
    return { status: 200, body: JSON.stringify(reply(request.body)) };
  };
  const server = createServer((message, response) => {
    void respond(message, response, answer).catch((error: unknown) => {
      unanswered.push(String(error));
      response.writeHead(400).end(JSON.stringify({ __type: 'NotInTheProof', message: String(error) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    published,
    kept,
    scheduled,
    queued,
    unanswered,
    bus,
    reset: async () => {
      for (const list of [calls, published, kept, scheduled, queued, unanswered]) list.length = 0;
      await tables.empty();
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await tables[Symbol.asyncDispose]();
    },
  };
}

async function respond(
  message: IncomingMessage,
  response: ServerResponse,
  answer: (request: AwsRequest) => Promise<{ status: number; body: string }>,
): Promise<void> {
  // The credential of a signature says who asks which service: `FunctionId/20260302/eu-west-1/dynamodb/aws4_request`.
  const credential = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\//.exec(message.headers.authorization ?? '');
  const [, caller = '', service = ''] = credential ?? [];
  const body = JSON.parse((await text(message)) || '{}');
  const asked = operationOf(message);
  if (asked === undefined) throw new Error(`The proof does not know what ${message.method} ${message.url} asks for.`);
  const { operation, inPath } = asked;
  const { status, body: reply } = await answer({ caller, service, operation, body: { ...body, ...inPath } });
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(reply);
}

/** What a request asks for: it stands in a header, but for Scheduler, which has paths. */
function operationOf({ headers, method, url }: IncomingMessage) {
  const target = String(headers['x-amz-target'] ?? '');
  if (target !== '') return { operation: target.split('.').at(-1) ?? '', inPath: {} };
  const [, name] = /^\/schedules\/([^/?]+)/.exec(url ?? '') ?? [];
  return method === 'POST' && name !== undefined ? { operation: 'CreateSchedule', inPath: { Name: name } } : undefined;
}

function refusalOf({ body }: AwsRequest): string {
  const refusals = (body['Entries'] as readonly unknown[]).map(() => ({ ErrorCode: 'ThrottlingException' }));
  return JSON.stringify({ FailedEntryCount: refusals.length, Entries: refusals });
}

function eventsOf({ caller, body }: AwsRequest): PublishedEvent[] {
  const entries = body['Entries'] as readonly Readonly<Record<string, string>>[];
  return entries.map(({ Source = '', DetailType = '', Detail = '{}' }) => ({
    caller,
    source: Source,
    detailType: DetailType,
    detail: JSON.parse(Detail),
  }));
}
