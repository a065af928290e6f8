import { applyEdit, type BoardSnapshot } from '@lambdastorm/board';
import { aggregate, arrow, board, event, readModel } from '@lambdastorm/board/builder';
import { describe, expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import { findOn } from '../testing/findOn.ts';
import { circle, kitchen, ordering, saidOf } from '../testing/walls.ts';

it('[F26] is silent among partners', () => {
  const patterns = { upstream: [], downstream: [] };
  const partners = { upstream: 'ctx-kitchen', downstream: 'ctx-ordering', patterns, mutual: 'partnership' } as const;
  expect(findOn({ ...circle, relationships: [partners] }, 'context-cycle')).toBeUndefined();
});

describe('[F27] finds what can’t be true of two contexts at once:', () => {
  const none = { upstream: [], downstream: [] } as const;
  const reverse = { upstream: 'ctx-kitchen', downstream: 'ctx-ordering', patterns: none };
  const walls: Record<string, [BoardSnapshot, string]> = {
    'roles of equals': [
      saidOf({ ...none, upstream: ['openHostService'] }, { mutual: 'partnership' }),
      'neither has a role',
    ],
    'a flow between those who go separate ways': [
      {
        ...board(
          ordering,
          kitchen,
          aggregate('Order'),
          event('Order placed', 300),
          arrow('order', 'order-placed'),
          readModel('Queue', 0, 650),
          arrow('order-placed', 'queue'),
        ),
        relationships: saidOf(none, { mutual: 'separateWays' }).relationships,
      },
      'something flows',
    ],
    'two mutual relationships': [
      {
        ...saidOf(none, { mutual: 'partnership' }),
        relationships: [
          { ...reverse, mutual: 'sharedKernel' },
          ...saidOf(none, { mutual: 'partnership' }).relationships,
        ],
      },
      'two different relationships',
    ],
    'a direction against the flow': [
      {
        ...board(
          ordering,
          kitchen,
          aggregate('Order'),
          event('Order placed', 300),
          arrow('order', 'order-placed'),
          readModel('Queue', 0, 650),
          arrow('order-placed', 'queue'),
        ),
        relationships: [reverse],
      },
      'the other way round',
    ],
    'a conforming customer': [saidOf({ upstream: ['supplier'], downstream: ['customer', 'conformist'] }), 'has none'],
    'a supplier to all': [
      saidOf({ upstream: ['supplier', 'openHostService'], downstream: ['customer'] }),
      'serves everybody',
    ],
    'a customer behind a layer': [
      saidOf({ upstream: ['supplier'], downstream: ['customer', 'anticorruptionLayer'] }),
      'needs no layer',
    ],
    'a customer without a supplier': [saidOf({ upstream: [], downstream: ['customer'] }), 'without a supplier'],
    'a relationship with itself': [saidOf(none, { downstream: 'ctx-ordering' }), 'with itself'],
  };
  it.each(Object.entries(walls))('%s', (_what, [wall, words]) => {
    const finding = findOn(wall, 'relationship-contradiction');
    expect(finding?.message).toContain(words);
    const mended = finding?.fix?.edits.reduce(applyEdit, wall);
    if (mended !== undefined) expect(deriveModel(mended).findings.map(({ id }) => id)).not.toContain(finding?.id);
  });

  it('and nothing where all is well', () => {
    const well = [
      saidOf({ upstream: ['openHostService', 'publishedLanguage'], downstream: ['anticorruptionLayer'] }),
      saidOf({ upstream: ['publishedLanguage'], downstream: ['conformist'] }),
      saidOf({ upstream: ['supplier'], downstream: ['customer'] }),
      saidOf(none, { mutual: 'sharedKernel' }),
      saidOf(none, { mutual: 'separateWays' }),
    ];
    for (const wall of well) expect(findOn(wall, 'relationship-contradiction')).toBeUndefined();
  });
});
