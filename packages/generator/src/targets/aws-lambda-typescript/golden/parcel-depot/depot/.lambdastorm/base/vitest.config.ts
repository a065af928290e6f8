import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    passWithNoTests: true,
    // What template.yaml gives the functions. Nothing here reaches AWS.
    env: {
      AWS_REGION: 'eu-west-1',
      EVENT_BUS_NAME: 'default',
      EVENT_SOURCE: 'depot',
      FAILURES_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/failures',
      IDEMPOTENCY_TABLE: 'idempotency',
      EVENT_TABLE: 'event',
      READ_MODEL_TABLE: 'read-model',
      POWERTOOLS_LOG_LEVEL: 'SILENT',
      POWERTOOLS_METRICS_DISABLED: 'true',
      POWERTOOLS_SERVICE_NAME: 'depot',
      WAITING_GROUP: 'waiting',
      WAITING_ROLE_ARN: 'arn:aws:iam::123456789012:role/invoker',
      WAITING_UNDELIVERED_ARN: 'arn:aws:sqs:eu-west-1:123456789012:undelivered',
      WEBHOOK_SECRET_ARN: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:webhook',
    },
  },
});
