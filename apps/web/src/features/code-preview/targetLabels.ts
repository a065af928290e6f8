import type { TargetId } from '@lambdastorm/generator';

/** What a context can become, for people. */
export const targetLabels = {
  'aws-lambda-typescript': 'AWS Lambda in TypeScript',
  asyncapi: 'AsyncAPI 3',
  openapi: 'OpenAPI 3.1',
  'json-schema': 'JSON Schema',
  eventcatalog: 'EventCatalog',
  cloudevents: 'CloudEvents samples',
} satisfies Record<TargetId, string>;
