import type { JsonObject } from '@lambdastorm/schema';
import { sampleUuid } from '../../contract/sampleValues.ts';

const correlationHeader: JsonObject = {
  description: 'The same in everything that this request leads to',
  schema: { type: 'string' },
};

/** What every answer of a generated function has in common. */
export const sharedComponents = {
  schemas: {
    CommandTaken: {
      type: 'object',
      properties: { id: { type: 'string' }, correlationId: { type: 'string' } },
      required: ['id', 'correlationId'],
      examples: [{ id: sampleUuid, correlationId: sampleUuid }],
    },
    Problem: {
      type: 'object',
      description: 'A refusal as RFC 9457 has it',
      properties: {
        title: { type: 'string' },
        status: { type: 'integer' },
        correlationId: { type: 'string' },
        errors: {
          type: 'array',
          items: {
            type: 'object',
            properties: { path: { type: 'string' }, message: { type: 'string' } },
            required: ['path', 'message'],
          },
        },
      },
      required: ['title', 'status', 'correlationId', 'errors'],
    },
    Forbidden: { type: 'object', properties: { message: { type: 'string' } }, examples: [{ message: 'Forbidden' }] },
  },
  responses: {
    Taken: {
      description: 'Taken, whatever comes of it; the same again for the same key',
      headers: { 'X-Correlation-Id': { $ref: '#/components/headers/CorrelationId' } },
      content: { 'application/json': { schema: { $ref: '#/components/schemas/CommandTaken' } } },
    },
    Forbidden: {
      description: 'The request is not signed, or its signer may not call this',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Forbidden' } } },
    },
    Invalid: problem('What was sent does not fit; the errors say where'),
    NotSigned: problem('The signature does not fit what was sent'),
    NotFound: problem('There is nothing to read'),
    Conflict: problem('The same is being worked on, or others changed it at the same time: send it again'),
    Refused: problem('The command was refused, or its key came with another command before'),
    Problem: problem('It failed here'),
  },
  headers: { CorrelationId: correlationHeader },
  parameters: {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'The same when the command is sent again, so that it is done once',
      schema: { type: 'string', minLength: 1, maxLength: 255 },
      example: sampleUuid,
    },
    Limit: {
      name: 'limit',
      in: 'query',
      description: 'At most so many; there may be fewer although more follow',
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
    },
    After: {
      name: 'after',
      in: 'query',
      description: 'The `next` of the page before',
      schema: { type: 'string' },
    },
    CorrelationId: {
      name: 'X-Correlation-Id',
      in: 'header',
      description: 'Of the story that this request belongs to; without it a new one begins',
      schema: { type: 'string', pattern: '^[\\w.:-]{1,128}$' },
    },
  },
} satisfies Record<string, JsonObject>;

function problem(description: string): JsonObject {
  return {
    description,
    headers: { 'X-Correlation-Id': { $ref: '#/components/headers/CorrelationId' } },
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}
