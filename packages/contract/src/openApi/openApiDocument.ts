import { z } from 'zod';
import type { Operation } from './Operation.ts';
import { operations } from './operations.ts';
import { type SchemaName, schemas } from './schemas.ts';

type JsonPart = Readonly<Record<string, unknown>>;

/** The API in OpenAPI 3.1, made of the same schemas that the server and the app read and write with. */
export function openApiDocument(): JsonPart {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lambdastorm',
      version: '1',
      description: 'Boards, and the catalog of what was published from them. Every refusal is a Problem (RFC 9457).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'Where this description comes from.' }],
    tags: [...tags].map(([name, description]) => ({ name, description })),
    paths: pathsOf(operations),
    components: { schemas: componentSchemas(), securitySchemes },
  };
}

const tags = new Map([
  ['catalog', 'Read what was published. With a session, with a key, or with neither where the catalog is public.'],
  ['session', 'For people who are signed in.'],
  ['anybody', 'For everybody.'],
] as const);

const securitySchemes = {
  key: { type: 'http', scheme: 'bearer', description: 'A key of a workspace, `lsk_…`.' },
  session: { type: 'apiKey', in: 'cookie', name: 'lambdastorm.session_token', description: 'Of who is signed in.' },
};

const security: Readonly<Record<Operation['opensTo'], readonly JsonPart[]>> = {
  catalog: [{ key: [] }, { session: [] }, {}],
  session: [{ session: [] }],
  anybody: [{}],
};

const parameterWords: Readonly<Record<string, string>> = {
  workspaceId: 'A workspace.',
  boardId: 'A board.',
  contextId: 'The frame of a bounded context on the board.',
  source: 'The source of a context: its name on the wire.',
  kind: 'command, event or readModel.',
  wireName: 'The name of a message on the wire.',
  keyId: 'A key.',
  webhookId: 'A webhook.',
  deliveryId: 'A message of a webhook: the header `webhook-id`.',
};

function pathsOf(all: readonly Operation[]): JsonPart {
  return Object.fromEntries(
    [...Map.groupBy(all, ({ path }) => path)].map(([path, group]) => [
      path,
      Object.fromEntries(group.map((operation) => [operation.method, toOperation(operation)])),
    ]),
  );
}

function toOperation({ id, path, summary, opensTo, query, body, answer, status, problems }: Operation): JsonPart {
  return {
    ...{ operationId: id, summary, tags: [opensTo], security: security[opensTo] },
    parameters: [...pathParameters(path), ...(query === undefined ? [] : queryParameters(query))],
    ...(body === undefined ? {} : { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      [status]: { description: 'Done.', ...(answer === undefined ? {} : { content: contentOf(answer) }) },
      '4XX': {
        description: refusalsOf(problems),
        content: { 'application/problem+json': { schema: refTo('Problem') } },
      },
    },
  };
}

function pathParameters(path: string): JsonPart[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' }, description: parameterWords[name] ?? '' },
  }));
}

function queryParameters(query: z.ZodObject): JsonPart[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: 'query', required: required.includes(name), schema },
  }));
}

function refusalsOf(problems: Operation['problems']): string {
  const codes = ['invalid-request', 'sign-in-needed', ...problems, 'too-many-requests'];
  return `Refused, with one of these codes: ${codes.join(', ')}.`;
}

function contentOf(name: SchemaName): JsonPart {
  return { 'application/json': { schema: refTo(name) } };
}

function refTo(name: string): JsonPart {
  return { $ref: placeOf(name) };
}

function placeOf(name: string): string {
  return `#/components/schemas/${name}`;
}

/** Answers may have more in later versions, so nothing is closed that the server does not check itself. */
function componentSchemas(): JsonPart {
  const registry = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const converted = z.toJSONSchema(registry, { uri: placeOf, io: 'input' }).schemas;
  return Object.fromEntries(
    Object.entries(converted).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}
