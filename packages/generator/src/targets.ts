import type { GeneratorTarget } from './GeneratorTarget.ts';
import { asyncApiTarget } from './targets/asyncapi/asyncApiTarget.ts';
import { awsLambdaTarget } from './targets/aws-lambda-typescript/awsLambdaTarget.ts';
import { cloudEventsTarget } from './targets/cloudevents/cloudEventsTarget.ts';
import { eventCatalogTarget } from './targets/eventcatalog/eventCatalogTarget.ts';
import { jsonSchemaTarget } from './targets/json-schema/jsonSchemaTarget.ts';
import { openApiTarget } from './targets/openapi/openApiTarget.ts';

/** Everything that a bounded context can become. */
export const targets: readonly GeneratorTarget[] = [
  awsLambdaTarget,
  asyncApiTarget,
  openApiTarget,
  jsonSchemaTarget,
  eventCatalogTarget,
  cloudEventsTarget,
];
