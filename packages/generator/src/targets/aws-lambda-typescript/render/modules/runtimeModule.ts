/** `src/generated/runtime.ts` of every project that needs it. */
export const runtimeModule = `// Everything at the top level of this module runs in the INIT phase: once per execution environment, before the first
// event. What is wrong with the environment stops the function here, not in the middle of its work.
import type { JSONValue } from '@aws-lambda-powertools/commons/types';
import { IdempotencyConfig, makeIdempotent } from '@aws-lambda-powertools/idempotency';
import { DynamoDBPersistenceLayer } from '@aws-lambda-powertools/idempotency/dynamodb';
import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import type { Context } from 'aws-lambda';
import type { Cause } from './cause.js';

/** The value of an environment variable that template.yaml sets. */
export function fromEnvironment(name: string): string {
  const value = process.env[name] ?? '';
  if (value === '') {
    throw new Error(\`This function can't start: set \${name}, as template.yaml does.\`);
  }
  return value;
}

export const environment = {
  EVENT_BUS_NAME: fromEnvironment('EVENT_BUS_NAME'),
  EVENT_SOURCE: fromEnvironment('EVENT_SOURCE'),
  IDEMPOTENCY_TABLE: fromEnvironment('IDEMPOTENCY_TABLE'),
  POWERTOOLS_SERVICE_NAME: fromEnvironment('POWERTOOLS_SERVICE_NAME'),
};
export const logger = new Logger();
export const metrics = new Metrics({ namespace: environment.POWERTOOLS_SERVICE_NAME });
export const eventBridge = new EventBridgeClient({});

const dayInSeconds = 24 * 60 * 60;

/** What a piece of work is known by; the same key with another payload is a mistake of the caller. */
export interface WorkKey {
  readonly key: string;
  readonly payload: JSONValue;
}

/** Runs work at most once per key and day; a duplicate gets the stored result. */
export function createOnce<Result extends JSONValue>(functionName: string) {
  const config = new IdempotencyConfig({
    eventKeyJmesPath: 'key',
    payloadValidationJmesPath: 'payload',
    throwOnNoIdempotencyKey: true,
    expiresAfterSeconds: dayInSeconds,
    hashFunction: 'sha256',
  });
  const run = makeIdempotent(
    async (_known: { key: string; payload: JSONValue }, work: () => Promise<Result>) => work(),
    {
      persistenceStore: new DynamoDBPersistenceLayer({ tableName: environment.IDEMPOTENCY_TABLE }),
      config,
      keyPrefix: functionName,
    },
  );
  return async (known: WorkKey, context: Context, work: () => Promise<Result>): Promise<Result> => {
    config.registerLambdaContext(context);
    return run(known, work);
  };
}

/** Puts what led to the work on every log line, and counts how it ended. */
export async function observe<Result>(
  context: Context,
  cause: Cause,
  work: () => Promise<Result>,
): Promise<Result> {
  logger.resetKeys();
  logger.addContext(context);
  logger.appendKeys({ correlation_id: cause.correlationId, causation_id: cause.id });
  try {
    const result = await work();
    metrics.addMetric('Done', MetricUnit.Count, 1);
    return result;
  } catch (error) {
    metrics.addMetric('Failed', MetricUnit.Count, 1);
    throw error;
  } finally {
    metrics.publishStoredMetrics();
  }
}
`;
