import { expect, it } from 'vitest';
import { scenarios } from './scenarios.mjs';

it.each(scenarios)('holds against $name', { timeout: 180_000 }, async ({ run, short }) => {
  const { rows, problems } = await run(short);
  expect(problems).toEqual([]);
  expect(rows.length).toBeGreaterThan(0);
});
