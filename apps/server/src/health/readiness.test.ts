import { expect, it } from 'vitest';
import { createReadiness } from './readiness.ts';

function setUp() {
  const state = { now: 0, writes: 0, isHealthy: true, failure: undefined as Error | undefined };
  const checkReady = createReadiness({
    now: () => state.now,
    isHealthy: () => state.isHealthy,
    writeProbe: async () => {
      state.writes += 1;
      if (state.failure !== undefined) throw state.failure;
    },
  });
  return { state, checkReady };
}

it('writes once for many probes in two seconds', async () => {
  const { state, checkReady } = setUp();
  await Promise.all([checkReady(), checkReady()]);
  state.now = 1999;
  await checkReady();
  expect(state.writes).toBe(1);
  state.now = 2001;
  await checkReady();
  expect(state.writes).toBe(2);
});

it('is not ready while the database takes no writes, and is again as soon as it does', async () => {
  const { state, checkReady } = setUp();
  state.failure = new Error('disk full');
  await expect(checkReady()).rejects.toThrow('disk full');
  state.failure = undefined;
  await checkReady();
});

it('is not ready while the update log is not healthy, whatever the probe said', async () => {
  const { state, checkReady } = setUp();
  await checkReady();
  state.isHealthy = false;
  await expect(checkReady()).rejects.toThrow('update log');
});
