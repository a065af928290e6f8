import type { BoardSnapshot } from '@lambdastorm/board';
import {
  actor,
  aggregate,
  area,
  arrow,
  board,
  command,
  context,
  event,
  hotspot,
  readModel,
  term,
} from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import type { FindingCode } from '../Finding.ts';

const ordering = context('Ordering', area(0, 0, 2000, 400));
const kitchen = context('Kitchen', area(0, 600, 2000, 400));
const calledBy = (method: 'GET' | 'PUT', path: string) => ({ details: { http: { method, path } } });

/** What no fix ends, beside a wall on which it was mended by hand. */
const mended: readonly (readonly [FindingCode, BoardSnapshot])[] = [
  ['unnamed-note', board(ordering, event('Order placed'))],
  ['name-unusable', board(ordering, event('🍕 baked'))],
  ['hotspot-open', board(ordering, hotspot('Who pays?', 0, 0, { details: { resolved: true } }))],
  ['term-undefined', board(ordering, term('Order: what a guest wants to eat'))],
  [
    'language-collision',
    board(
      ordering,
      kitchen,
      aggregate('Order'),
      event('Order closed', 300),
      arrow('order', 'order-closed'),
      aggregate('Oven', 0, 650),
      event('Oven closed', 300, 650),
      arrow('oven', 'oven-closed'),
    ),
  ],
  [
    'dangling-subscription',
    board(
      ordering,
      kitchen,
      aggregate('Order'),
      event('Order placed', 300),
      arrow('order', 'order-placed'),
      event('Order placed', 0, 650, { id: 'copy' }),
      readModel('Queue', 600, 650),
      arrow('copy', 'queue'),
    ),
  ],
  [
    'trigger-conflict',
    board(
      ordering,
      actor('Guest'),
      command('Open order', 300, 0, calledBy('PUT', '/orders/{id}')),
      command('Change order', 300, 200, calledBy('PUT', '/orders/{id}/lines')),
      arrow('guest', 'open-order'),
      arrow('guest', 'change-order'),
    ),
  ],
];

it.each(mended)('[D6] says nothing of %s where it was mended', (code, wall) => {
  expect(deriveModel(wall).findings.filter((finding) => finding.code === code)).toEqual([]);
});
