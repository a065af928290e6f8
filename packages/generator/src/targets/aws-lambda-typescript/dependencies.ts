import type { PlannedTrigger, ServerlessPlan } from '../../plan/ServerlessPlan.ts';
import { hasWaits } from '../../plan/waits.ts';

type Versions = Readonly<Record<string, string>>;

/** What the code of every generated project imports, at ranges that were tried together. */
const always: Versions = {
  '@aws-lambda-powertools/commons': '^2.36.0',
  '@aws-lambda-powertools/idempotency': '^2.35.0',
  '@aws-lambda-powertools/logger': '^2.36.0',
  '@aws-lambda-powertools/metrics': '^2.36.0',
  '@aws-sdk/client-dynamodb': '^3.1169.0',
  '@aws-sdk/client-eventbridge': '^3.1169.0',
  '@aws-sdk/lib-dynamodb': '^3.1169.0',
  zod: '^4.6.7',
};

/** What the edge of a trigger needs beside that. */
const byTrigger: Readonly<Partial<Record<PlannedTrigger['type'], Versions>>> = {
  objectStore: { '@aws-sdk/client-s3': '^3.1169.0' },
  queue: { '@aws-sdk/client-sqs': '^3.1169.0' },
  stream: { '@aws-sdk/client-sqs': '^3.1169.0' },
  table: { '@aws-sdk/client-sqs': '^3.1169.0', '@aws-sdk/util-dynamodb': '^3.996.0' },
  webhook: {
    '@aws-lambda-powertools/parameters': '^2.35.0',
    '@aws-sdk/client-secrets-manager': '^3.1164.0',
  },
};

/** What waiting needs. */
const forWaits: Versions = { '@aws-sdk/client-scheduler': '^3.1169.0' };

/** What a project depends on, by name. */
export function dependenciesOf({ functions }: Pick<ServerlessPlan, 'functions'>): Versions {
  const needed = functions.map(({ trigger }) => byTrigger[trigger.type]);
  const all: Versions = Object.assign({}, always, ...needed, hasWaits({ functions }) ? forWaits : {});
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What any project may depend on. */
export const everyDependency: Versions = Object.assign({}, always, ...Object.values(byTrigger), forWaits);

/** What it is checked, tested and bundled with. TypeScript stays at 5.9 because typescript-eslint takes no 7. */
export const devDependencies: Readonly<Record<string, string>> = {
  '@types/aws-lambda': '^8.10.164',
  '@types/node': '^24.19.2',
  'aws-sdk-client-mock': '^4.1.0',
  esbuild: '^0.28.2',
  eslint: '^9.39.5',
  typescript: '~5.9.3',
  'typescript-eslint': '^8.73.0',
  vitest: '^4.1.12',
};
