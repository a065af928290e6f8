import type { BoardSnapshot } from '@lambdastorm/board';
import {
  actor,
  aggregate,
  area,
  arrow,
  board,
  boardAt,
  command,
  context,
  event,
  externalSystem,
  hotspot,
  policy,
} from '@lambdastorm/board/builder';
import { describe, expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';
import { kitchen, ordering, pizza } from '../testing/walls.ts';

function codes(snapshot: BoardSnapshot): string[] {
  return deriveModel(snapshot).findings.map((finding) => finding.code);
}

describe('[D6] findings', () => {
  it('are none on a wall that says everything', () => {
    expect(codes(pizza)).toEqual([]);
  });

  it.each([
    ['note-outside-context', board(actor('Guest'))],
    ['command-without-handler', board(ordering, command('Place order'))],
    ['command-without-event', board(ordering, command('Place order'))],
    ['command-without-starter', board(ordering, command('Place order'))],
    ['event-without-producer', board(ordering, event('Order placed'))],
    ['policy-without-trigger', board(ordering, policy('Whenever'))],
    ['policy-without-command', board(ordering, policy('Whenever'))],
    ['name-unusable', board(ordering, event('🍕'))],
    ['unnamed-note', board(ordering, event('', 0, 0, { id: 'blank' }))],
    ['hotspot-open', board(ordering, hotspot('Who pays?'))],
    [
      'trigger-incomplete',
      board(ordering, externalSystem('Night', 0, 0, { details: { system: { sort: 'time', schedule: 'daily' } } })),
    ],
    [
      'language-collision',
      board(
        ordering,
        kitchen,
        aggregate('Order', 0, 0),
        event('Closed', 300, 0),
        arrow('order', 'closed'),
        aggregate('Oven', 0, 650),
        event('Closed', 300, 650, { id: 'closed-2' }),
        arrow('oven', 'closed-2'),
      ),
    ],
  ])('%s', (code, snapshot) => {
    expect(codes(snapshot)).toContain(code);
  });

  it('put what is missing before what could be worded better', () => {
    const { findings } = deriveModel(board(context('Ordering', area(0, 0, 800, 400)), event('Place order')));
    expect(findings.map(({ code }) => code)).toEqual([
      'event-without-producer',
      'event-not-in-past-tense',
      'event-without-consumer',
    ]);
  });

  it('at Big Picture are about words and questions only', () => {
    expect(
      codes(
        boardAt('bigPicture', board(command('Place order'), event('Order placed', 300), hotspot('Who pays?', 600))),
      ),
    ).toEqual(['hotspot-open']);
  });
});
