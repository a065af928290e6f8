import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { hasWaits } from '../../../../plan/waits.ts';
import { tableVariables } from '../tableVariables.ts';
import type { ProjectFile } from './ProjectFile.ts';

export function renderVitestConfig(plan: ServerlessPlan): ProjectFile {
  const { context } = plan;
  const tables = Object.keys(tableVariables(plan)).map((name) => `      ${name}: '${toTestTable(name)}',\n`);
  return {
    path: 'vitest.config.ts',
    content: `import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    passWithNoTests: true,
    // What template.yaml gives the functions. Nothing here reaches AWS.
    env: {
      AWS_REGION: 'eu-west-1',
      EVENT_BUS_NAME: 'default',
      EVENT_SOURCE: '${context.source}',
      FAILURES_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/failures',
      IDEMPOTENCY_TABLE: 'idempotency',
${tables.join('')}      POWERTOOLS_LOG_LEVEL: 'SILENT',
      POWERTOOLS_METRICS_DISABLED: 'true',
      POWERTOOLS_SERVICE_NAME: '${context.source}',
${hasWaits(plan) ? waiting : ''}      WEBHOOK_SECRET_ARN: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:webhook',
    },
  },
});
`,
  };
}

const waiting = `      WAITING_GROUP: 'waiting',
      WAITING_ROLE_ARN: 'arn:aws:iam::123456789012:role/invoker',
      WAITING_UNDELIVERED_ARN: 'arn:aws:sqs:eu-west-1:123456789012:undelivered',
`;

/** `EVENT_TABLE` names the table "event" of the tests. */
function toTestTable(variable: string): string {
  return variable
    .replace(/_TABLE$/, '')
    .toLowerCase()
    .replaceAll('_', '-');
}
