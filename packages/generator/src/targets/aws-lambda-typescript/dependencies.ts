/** What the code of a generated project imports, at ranges that were tried together. */
export const dependencies: Readonly<Record<string, string>> = {
  '@aws-lambda-powertools/commons': '^2.36.0',
  '@aws-lambda-powertools/idempotency': '^2.35.0',
  '@aws-lambda-powertools/logger': '^2.36.0',
  '@aws-lambda-powertools/metrics': '^2.36.0',
  '@aws-sdk/client-dynamodb': '^3.1169.0',
  '@aws-sdk/client-eventbridge': '^3.1169.0',
  '@aws-sdk/lib-dynamodb': '^3.1169.0',
  zod: '^4.6.7',
};

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
