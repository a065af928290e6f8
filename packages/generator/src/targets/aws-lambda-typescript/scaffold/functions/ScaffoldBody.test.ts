import { describe, expect, it } from 'vitest';
import { lines } from '../../../../text/lines.ts';
import { placeOrder } from '../../render/template/testing/orderingPlan.ts';
import { handlerLines } from './ScaffoldBody.ts';

const guard = 'if (change.after === undefined) return;';

describe('a handler', () => {
  it('[G22] that awaits something is async, and may end early', () => {
    const handler = lines(...handlerLines(placeOrder, ['change'], [guard, 'await publish.all(decide());']));
    expect(handler).toContain('async ({ change }) => {');
    expect(handler).toContain(guard);
  });

  it('[G86] that awaits nothing promises its end, early or late', () => {
    const handler = lines(...handlerLines(placeOrder, ['change'], [guard, 'decide();']));
    expect(handler).toContain('if (change.after === undefined) return Promise.resolve();');
    expect(handler).toContain('decide();\n  return Promise.resolve();');
  });
});
