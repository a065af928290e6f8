import { isJsonObject, type JsonObject, type JsonValue, toJsonSchema } from '@lambdastorm/schema';
import { scopeOf } from '../../plan/readModels.ts';
import type { PlannedContext, QueryFunction } from '../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../plan/sampleOf.ts';
import { toDocumentMarkdown } from '../../text/markdown.ts';
import { toOneLine } from '../../text/toOneLine.ts';
import { type HttpFunction, type HttpOperation, isWebhook } from './HttpOperation.ts';
import { bodyOf, pageKey, schemaKey } from './openApiSchemas.ts';

/** What a caller of one function sends and gets. */
export function openApiOperation(operation: HttpOperation, context: PlannedContext): JsonObject {
  const { planned } = operation;
  const { name, names, description } = planned;
  return {
    operationId: names.camel,
    summary: toOneLine(name, 120) || names.pascal,
    ...(description === undefined ? {} : { description: toDocumentMarkdown(description) }),
    ...partsOf(operation, requestBody(operation, context)),
  };
}

/** The security scheme of a webhook, which signs what it sends. */
export function signatureScheme({ names }: HttpFunction): string {
  return `${names.camel}Signature`;
}

function partsOf(operation: HttpOperation, requestBody: JsonObject): JsonObject {
  const { planned } = operation;
  if (isWebhook(planned)) return webhook(operation, requestBody);
  return planned.role === 'query' ? query(operation, planned) : command(operation, requestBody);
}

function command(operation: HttpOperation, requestBody: JsonObject): JsonObject {
  return {
    tags: ['Commands'],
    parameters: [parameter('IdempotencyKey'), parameter('CorrelationId'), ...pathParameters(operation)],
    ...requestBody,
    responses: answers({ 202: 'Taken', 400: 'Invalid', 403: 'Forbidden', 409: 'Conflict', 422: 'Refused' }),
  };
}

function query(operation: HttpOperation, planned: QueryFunction): JsonObject {
  const { readModel } = planned;
  const { isValid, value } = sampleOf(readModel);
  const isPage = scopeOf(planned) === 'page';
  return {
    tags: ['Queries'],
    parameters: [
      parameter('CorrelationId'),
      ...(isPage ? [parameter('Limit'), parameter('After')] : []),
      ...pathParameters(operation),
    ],
    responses: {
      200: {
        description: toDocumentMarkdown(readModel.name) || readModel.names.pascal,
        headers: { 'X-Correlation-Id': { $ref: '#/components/headers/CorrelationId' } },
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/${isPage ? pageKey(readModel) : schemaKey(readModel)}` },
            ...example(isValid, isPage ? { items: [value] } : value),
          },
        },
      },
      ...answers(isPage ? { 400: 'Invalid', 403: 'Forbidden' } : { 403: 'Forbidden', 404: 'NotFound' }),
    },
  };
}

function webhook(operation: HttpOperation, requestBody: JsonObject): JsonObject {
  return {
    tags: ['Webhooks'],
    parameters: [parameter('CorrelationId'), ...pathParameters(operation)],
    ...requestBody,
    responses: answers({ 202: 'Taken', 400: 'Invalid', 401: 'NotSigned' }),
    security: [{ [signatureScheme(operation.planned)]: [] }],
  };
}

function requestBody({ planned }: HttpOperation, context: PlannedContext): JsonObject {
  const body = bodyOf(planned, context);
  if (body === undefined) return {};
  const { key, isRequired, sample } = body;
  return {
    requestBody: {
      required: isRequired,
      content: {
        'application/json': {
          schema: { $ref: `#/components/schemas/${key}` },
          ...example(sample !== undefined, sample ?? null),
        },
      },
    },
  };
}

/** The parts of the path; those that are fields of a command take what the field takes. */
function pathParameters({ planned, parameters }: HttpOperation): JsonObject[] {
  const { properties } = planned.role === 'command' ? toJsonSchema(planned.command.payload) : {};
  return parameters.map((name, place) => {
    const own = planned.trigger.parameters[place] ?? name;
    const field = isJsonObject(properties) && Object.hasOwn(properties, own) ? properties[own] : undefined;
    return {
      ...{ name, in: 'path', required: true },
      ...(name === own ? {} : { description: `The function calls it \`${own}\`.` }),
      schema: fieldSchema(field),
    };
  });
}

/** A reference would lead out of the parameter, and what it leads to is told at the body. */
function fieldSchema(field: JsonValue | undefined): JsonValue {
  return field === undefined || JSON.stringify(field).includes('"$ref":') ? { type: 'string' } : field;
}

function parameter(name: string): JsonObject {
  return { $ref: `#/components/parameters/${name}` };
}

function answers(byStatus: Readonly<Record<number, string>>): JsonObject {
  const told = Object.entries(byStatus).map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]);
  return { ...Object.fromEntries(told), default: { $ref: '#/components/responses/Problem' } };
}

function example(isValid: boolean, value: JsonValue): JsonObject {
  return isValid ? { examples: { sample: { value } } } : {};
}
