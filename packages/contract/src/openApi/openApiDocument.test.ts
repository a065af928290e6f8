import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, it } from 'vitest';
import { openApiDocument } from './openApiDocument.ts';
import { operations } from './operations.ts';
import { schemas } from './schemas.ts';

it('is OpenAPI 3.1 that Redocly has nothing to say about', async () => {
  const source = JSON.stringify(openApiDocument());
  const config = await createConfig({ extends: ['recommended'], rules: { 'no-server-example.com': 'off' } });
  const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config });
  expect(problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`)).toEqual([]);
});

it('has each operation once, and each schema that it names', () => {
  const ids = operations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const document = JSON.stringify(openApiDocument());
  for (const [, name = ''] of document.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    expect(Object.keys(schemas)).toContain(name);
  }
});
