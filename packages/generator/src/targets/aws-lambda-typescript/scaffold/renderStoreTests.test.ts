import { describe, expect, it } from 'vitest';
import { orderingPlan, planOf } from '../render/template/testing/orderingPlan.ts';
import { renderStoreTests } from './renderStoreTests.ts';

describe('renderStoreTests', () => {
  it('[G63] has tests of the store and the outbox in projects that keep events, and in no others', () => {
    expect(renderStoreTests(orderingPlan).map(({ path }) => path)).toEqual([
      'test/support/counting.ts',
      'test/event-store.test.ts',
      'test/publish-events.test.ts',
    ]);
    expect(renderStoreTests(planOf())).toEqual([]);
  });
});
