import type { JsonObject } from '@lambdastorm/schema';
import { sampleRegion } from '../../contract/sampleValues.ts';
import type { ServerlessPlan } from '../../plan/ServerlessPlan.ts';
import { toDocumentMarkdown } from '../../text/markdown.ts';
import { toOneLine } from '../../text/toOneLine.ts';
import { type HttpOperation, httpOperations, isWebhook } from './HttpOperation.ts';
import { openApiOperation, signatureScheme } from './openApiOperation.ts';
import { openApiSchemas } from './openApiSchemas.ts';
import { sharedComponents } from './sharedComponents.ts';
import { usedComponents } from './usedComponents.ts';

/** The commands, queries and webhooks of a context over HTTP, as an OpenAPI document. */
export function openApiDocument(plan: ServerlessPlan): JsonObject {
  const { context } = plan;
  const operations = httpOperations(plan.functions);
  const shown = paths(operations, plan);
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: toOneLine(context.name, 120) || context.source,
      version: '1.0.0',
      ...(context.description === undefined ? {} : { description: toDocumentMarkdown(context.description) }),
    },
    servers: [server],
    security: [{ sigV4: [] }],
    tags: tags(operations),
    paths: shown,
    components: {
      ...usedComponents(
        { ...sharedComponents, schemas: { ...sharedComponents.schemas, ...openApiSchemas(operations, context) } },
        shown,
      ),
      securitySchemes: { sigV4, ...signatureSchemes(operations) },
    },
  };
}

const server: JsonObject = {
  url: 'https://{apiId}.execute-api.{region}.amazonaws.com',
  description: 'ApiUrl of the stack',
  variables: { apiId: { default: 'abcdefghij' }, region: { default: sampleRegion } },
};

const sigV4: JsonObject = {
  type: 'apiKey',
  name: 'Authorization',
  in: 'header',
  description: 'AWS Signature Version 4 of an IAM identity that may invoke the API',
  'x-amazon-apigateway-authtype': 'awsSigv4',
};

const tagTexts = {
  Commands: 'What people and systems ask for; taken now, and done or refused by a decision',
  Queries: 'What can be read',
  Webhooks: 'What systems outside call when something happened there',
};

function tags(operations: readonly HttpOperation[]): JsonObject[] {
  const used = new Set(operations.map(({ planned }) => tagOf(planned)));
  return Object.entries(tagTexts)
    .filter(([name]) => used.has(name as keyof typeof tagTexts))
    .map(([name, description]) => ({ name, description }));
}

function tagOf(planned: HttpOperation['planned']): keyof typeof tagTexts {
  if (isWebhook(planned)) return 'Webhooks';
  return planned.role === 'query' ? 'Queries' : 'Commands';
}

function paths(operations: readonly HttpOperation[], { context }: ServerlessPlan): JsonObject {
  const byPath = new Map<string, JsonObject>();
  for (const operation of operations) {
    const method = operation.planned.trigger.method.toLowerCase();
    byPath.set(operation.path, {
      ...byPath.get(operation.path),
      [method]: openApiOperation(operation, context),
    });
  }
  return Object.fromEntries(byPath);
}

function signatureSchemes(operations: readonly HttpOperation[]): JsonObject {
  const schemes = operations.flatMap(({ planned }): [string, JsonObject][] => {
    if (!isWebhook(planned)) return [];
    const description = 'HMAC-SHA256 of the body with the secret that both sides know, in hex or Base64';
    const { signatureHeader } = planned.trigger;
    return [[signatureScheme(planned), { type: 'apiKey', name: signatureHeader, in: 'header', description }]];
  });
  return Object.fromEntries(schemes);
}
