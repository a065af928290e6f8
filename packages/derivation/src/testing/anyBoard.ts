import type { BoardSnapshot, ContextRelationship, NoteDetails, StickyKind } from '@lambdastorm/board';
import { area, arrow, board, boardAt, context } from '@lambdastorm/board/builder';
import type { PayloadSchema } from '@lambdastorm/schema';
import fc from 'fast-check';

const kinds: readonly StickyKind[] = [
  'domainEvent',
  'command',
  'actor',
  'aggregate',
  'policy',
  'readModel',
  'externalSystem',
  'screen',
  'hotspot',
  'term',
  'text',
];

const words = [
  'Order placed',
  'Place order',
  'ORDER  placed',
  'Order',
  'Pay',
  'Customer pays invoice',
  'Whenever',
  '',
  '🍕',
];

function payloadOf(...names: readonly string[]): PayloadSchema {
  return { type: 'fields', fields: names.map((name) => ({ name, type: 'string', required: true })) };
}

const note = fc.record({
  kind: fc.constantFrom(...kinds),
  text: fc.constantFrom(...words),
  x: fc.integer({ min: -10, max: 20 }),
  y: fc.integer({ min: -5, max: 10 }),
  details: fc.constantFrom<NoteDetails>(
    {},
    {},
    { key: 'orderId' },
    { key: 'id' },
    { system: { sort: 'queue', queue: 'orders' } },
    { system: { sort: 'time' } },
    { synonyms: ['pay', 'order'], description: 'x' },
    { payload: payloadOf('orderId') },
    { payload: payloadOf('table', 'orderId') },
    { minutes: 20, muted: { 'runs-longer-than-lambda': 'It is known' } },
  ),
  size: fc.constantFrom({ width: 200, height: 200 }, { width: 160, height: 120 }, { width: 320, height: 200 }),
});

const frame = fc.record({
  x: fc.integer({ min: -5, max: 15 }),
  y: fc.integer({ min: -5, max: 5 }),
  width: fc.integer({ min: 1, max: 20 }),
  height: fc.integer({ min: 1, max: 10 }),
});

const relationship = fc.record({
  upstream: fc.nat(3),
  downstream: fc.nat(3),
  patterns: fc.record({
    upstream: fc.uniqueArray(fc.constantFrom('openHostService' as const, 'supplier' as const)),
    downstream: fc.uniqueArray(
      fc.constantFrom('anticorruptionLayer' as const, 'conformist' as const, 'customer' as const),
    ),
  }),
  mutual: fc.constantFrom(undefined, 'partnership' as const, 'separateWays' as const),
});

/** Any wall: notes anywhere, with the same and with no words, frames over each other, arrows from anything to anything. */
// Ids stand between signs that no text has and that a URL keeps, so that a test finds them again wherever they turn up.
export const anyBoard: fc.Arbitrary<BoardSnapshot> = fc
  .record({
    notes: fc.array(note, { maxLength: 14 }),
    frames: fc.array(frame, { maxLength: 4 }),
    arrows: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 25 }),
    dismissed: fc.uniqueArray(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 5, selector: String }),
    relationships: fc.uniqueArray(relationship, {
      maxLength: 4,
      selector: ({ upstream, downstream }) => `${upstream} ${downstream}`,
    }),
    level: fc.constantFrom('bigPicture', 'processModelling', 'softwareDesign'),
  })
  .map(({ notes, frames, arrows, dismissed, relationships, level }) => {
    const drawn = arrows.filter(([from, to]) => from !== to && from < notes.length && to < notes.length);
    const pairs = new Map(drawn.map(([from, to]) => [`${from} ${to}`, [from, to] as const] as const));
    const wall = boardAt(
      level,
      board(
        ...notes.map(({ kind, text, x, y, details, size }, index) => ({
          id: `_n${index}_`,
          kind,
          text,
          position: { x: x * 60, y: y * 60 },
          size,
          pivotal: false,
          details,
        })),
        ...frames.map(({ x, y, width, height }, index) => ({
          ...context(`Context ${index}`, area(x * 60, y * 60, width * 60, height * 60)),
          id: `_f${index}_`,
        })),
        ...[...pairs.values()].map(([from, to], index) => ({
          ...arrow(`_n${from}_`, `_n${to}_`),
          id: `_c${index}_`,
        })),
      ),
    );
    const refused = dismissed.filter(([from, to]) => from < notes.length && to < notes.length);
    const said = relationships
      .filter(({ upstream, downstream }) => upstream < frames.length && downstream < frames.length)
      .map(
        ({ upstream, downstream, patterns, mutual }): ContextRelationship => ({
          ...{ upstream: `_f${upstream}_`, downstream: `_f${downstream}_`, patterns },
          ...(mutual === undefined ? {} : { mutual }),
        }),
      );
    return {
      ...wall,
      relationships: said,
      dismissed: refused.map(([from, to]) => ({ from: `_n${from}_`, to: `_n${to}_` })),
    };
  });
