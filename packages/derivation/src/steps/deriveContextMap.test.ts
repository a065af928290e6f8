import { aggregate, area, arrow, board, command, context, event, flow, policy } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import { kitchen, ordering } from '../testing/walls.ts';

it('[D17] makes who issues a command of another context depend on it, and adds what people say', () => {
  const wall = board(
    ordering,
    aggregate('Order'),
    event('Order placed', 300),
    arrow('order', 'order-placed'),
    policy('Whenever ordered, then bake', 600),
    ...flow('order-placed', 'whenever-ordered-then-bake', 'bake'),
    kitchen,
    command('Bake', 0, 650),
    context('Legal', area(0, 1200, 2000, 400)),
  );
  const issued = { contextId: 'ctx-kitchen', elementId: 'bake' };
  const patterns = { upstream: ['supplier'], downstream: ['customer'] } as const;
  const none = { upstream: [], downstream: [] };
  const relationships = [
    { upstream: 'ctx-kitchen', downstream: 'ctx-ordering', patterns },
    { upstream: 'ctx-legal', downstream: 'ctx-ordering', patterns: none, mutual: 'separateWays' },
  ] as const;
  const roles = { upstreamPatterns: patterns.upstream, downstreamPatterns: patterns.downstream };
  expect(deriveModel({ ...wall, relationships }).model.contextMap.relations).toEqual([
    { upstreamId: 'ctx-kitchen', downstreamId: 'ctx-ordering', events: [], commands: [issued], ...roles },
    {
      ...{ upstreamId: 'ctx-legal', downstreamId: 'ctx-ordering', events: [], commands: [] },
      ...{ upstreamPatterns: [], downstreamPatterns: [], mutual: 'separateWays' },
    },
  ]);
});
