import type { BoardSnapshot, StickyNote } from '@lambdastorm/board';
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
  readModel,
  screen,
  text,
} from '@lambdastorm/board/builder';
import { describe, expect, it } from 'vitest';
import { deriveModel } from '../deriveModel.ts';

function inferred(wall: BoardSnapshot): string[] {
  return deriveModel(wall).inferred.map(({ from, to }) => `${from} > ${to}`);
}

/** A row of notes as the keyboard puts them down: 40 apart, their middles on one line. */
function row(y: number, ...notes: readonly StickyNote[]): StickyNote[] {
  let x = 0;
  return notes.map((note) => {
    const placed = { ...note, position: { x, y: y - note.size.height / 2 } };
    x += note.size.width + 40;
    return placed;
  });
}

const stuck = row(
  200,
  actor('Guest'),
  command('Place order'),
  aggregate('Order'),
  event('Order placed'),
  policy('Whenever an order is placed, bake'),
  command('Bake pizza'),
  aggregate('Oven'),
  event('Pizza baked'),
  readModel('Pickup board'),
  actor('Cook'),
);

it('[D10] reads a wall that was only ever stuck together as a flow', () => {
  const wall = board(context('Ordering', area(-50, 0, 2600, 400)), ...stuck);
  expect(inferred(wall)).toEqual([
    'bake-pizza > oven',
    'guest > place-order',
    'order > order-placed',
    'order-placed > whenever-an-order-is-placed-bake',
    'oven > pizza-baked',
    'pickup-board > cook',
    'pizza-baked > pickup-board',
    'place-order > order',
    'whenever-an-order-is-placed-bake > bake-pizza',
  ]);
  const drawn = inferred(wall).map((pair) => arrow(...(pair.split(' > ') as [string, string])));
  const { model, findings, muted } = deriveModel(wall);
  expect(deriveModel({ ...wall, connections: drawn })).toEqual({ model, findings, muted, inferred: [] });
  expect(findings).toEqual([]);
});

it.each([
  ['99 apart', command('Pay'), 299, ['pay > order']],
  ['100 apart', command('Pay'), 300, []],
  ['overlapping by a quarter', command('Pay'), 150, ['pay > order']],
  ['overlapping by more', command('Pay'), 149, []],
])('[D10] joins notes that are %s: so it is', (_what, left, x, pairs) => {
  expect(inferred(board(left, aggregate('Order', x)))).toEqual(pairs);
});

it('[D10] follows the level: events follow in time at Big Picture, commands lead to events below Software Design', () => {
  const wall = board(...row(100, command('Pay'), event('Paid'), event('Sent')));
  const at = (level: BoardSnapshot['level']) => inferred(boardAt(level, wall));
  expect([at('bigPicture'), at('processModelling'), at('softwareDesign')]).toEqual([
    ['paid > sent', 'pay > paid'],
    ['pay > paid'],
    [],
  ]);
});

it('[D10] forgives nothing at Big Picture that the table does not say', () => {
  expect(inferred(boardAt('bigPicture', board(...row(100, event('Paid'), actor('Guest')))))).toEqual([]);
});

it('[D10] lets the left one lead where both may', () => {
  expect(inferred(board(...row(100, externalSystem('Bank'), command('Pay'))))).toEqual(['bank > pay']);
  expect(inferred(board(...row(100, command('Pay'), externalSystem('Bank'))))).toEqual(['pay > bank']);
});

it('[D11] takes the nearest of two that stand one above the other', () => {
  const wall = board(readModel('Menu'), actor('Guest', 250, -40), actor('Waiter', 240, 90));
  expect(inferred(wall)).toEqual(['menu > waiter']);
});

it('[D11] joins two actors in a column with the command beside both', () => {
  const wall = board(actor('Guest', 0, -50), actor('Waiter', 0, 90), command('Place order', 200, -20));
  expect(inferred(wall)).toEqual(['guest > place-order', 'waiter > place-order']);
});

it('[D11] does not leap over the nearest one, although the grammar says nothing of it', () => {
  const wall = board(event('Paid'), actor('Guest', 210, 60), policy('Whenever paid', 290, 0));
  expect(inferred(wall)).toEqual([]);
});

it('[D11] joins no bricks and no piles', () => {
  expect(inferred(board(command('Pay'), aggregate('Account', 240, 100)))).toEqual([]);
  expect(inferred(board(command('Pay'), aggregate('Account', 60, 40)))).toEqual([]);
  expect(inferred(board(command('Pay'), aggregate('Account', 0, 240)))).toEqual([]);
});

describe('[D12] reads to the left', () => {
  it.each([
    ['an actor beside what it does', [command('Pay'), actor('Guest')], ['guest > pay']],
    ['an aggregate before its command', [aggregate('Order'), command('Pay')], ['pay > order']],
    ['a screen before its reader', [screen('Menu page'), actor('Guest')], ['guest > menu-page']],
  ])('%s', (_what, notes, pairs) => {
    expect(inferred(board(...row(100, ...notes)))).toEqual(pairs);
  });

  it.each([
    ['an event before the next command', [event('Paid'), command('Send')]],
    ['an event before the next aggregate', [event('Paid'), aggregate('Parcel')]],
    ['a read model before the next event', [readModel('Menu'), event('Paid')]],
    ['a policy after a command', [command('Pay'), policy('Whenever paid, send')]],
    ['a system after an event', [event('Paid'), externalSystem('Bank')]],
  ])('but not %s', (_what, notes) => {
    const wall = board(...row(100, ...notes));
    expect(inferred(boardAt('processModelling', wall))).toEqual([]);
  });

  it('but not into a step that the story has left', () => {
    const steps = row(100, actor('Guest'), command('Pay'), actor('Clerk'), command('Send'));
    expect(inferred(board(...steps))).toEqual(['clerk > send', 'guest > pay']);
    expect(inferred(board(...steps.slice(0, 3)))).toEqual(['guest > pay']);
  });
});

describe('[D13] infers nothing', () => {
  const pair = row(100, command('Pay'), aggregate('Account'));

  it('where somebody drew it, whichever way', () => {
    expect(inferred(board(...pair, arrow('pay', 'account')))).toEqual([]);
    expect(inferred(board(...pair, arrow('account', 'pay')))).toEqual([]);
  });

  it('where somebody dismissed it, whichever way', () => {
    expect(inferred({ ...board(...pair), dismissed: [{ from: 'pay', to: 'account' }] })).toEqual([]);
    expect(inferred({ ...board(...pair), dismissed: [{ from: 'account', to: 'pay' }] })).toEqual([]);
  });

  it('for a command whose handler is drawn', () => {
    expect(inferred(board(...pair, aggregate('Order', 0, 500), arrow('pay', 'order')))).toEqual([]);
  });

  it('between two notes of one name and kind', () => {
    const copies = row(100, event('Paid'), event('PAID ', 0, 0, { id: 'copy' }));
    expect(inferred(boardAt('bigPicture', board(...copies)))).toEqual([]);
  });
});

it('[D14] keeps to a context, except for events that are heard next door', () => {
  const frames = [context('Ordering', area(0, 0, 220, 300)), context('Kitchen', area(230, 0, 900, 300))];
  expect(inferred(board(...frames, ...row(150, command('Pay'), aggregate('Account'))))).toEqual([]);
  expect(inferred(board(...frames, ...row(150, event('Paid'), policy('Whenever paid, bake'))))).toEqual([
    'paid > whenever-paid-bake',
  ]);
  expect(inferred(board(...frames, ...row(150, event('Paid'), readModel('Menu'))))).toEqual(['paid > menu']);
});

it('[D15] looks through questions and remarks', () => {
  const wall = board(command('Pay'), hotspot('Who?', 190, 20), text('Cash only', 195, 100), aggregate('Account', 240));
  expect(inferred(wall)).toEqual(['pay > account']);
});

it('[D8] infers on five thousand notes in two columns and in a long row', () => {
  const columns = Array.from({ length: 2500 }, (_, index) => [
    command(`Place ${index}`, 0, index * 240, { id: `c${index}` }),
    aggregate(`Order ${index}`, 240, index * 240 - 20, { id: `a${index}` }),
  ]);
  const huge = event('Everything', 1000, 0, { size: { width: 200, height: 600_000 } });
  expect(deriveModel(board(...columns.flat(), huge)).inferred).toHaveLength(2500);
  const events = Array.from({ length: 5000 }, (_, index) =>
    event(`Placed ${index}`, index * 240, 0, { id: `e${index}` }),
  );
  expect(deriveModel(boardAt('bigPicture', board(...events))).inferred).toHaveLength(4999);
});
