import { area, board, context, event, hotspot } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { outlineRows, outsideId } from './outlineRows.ts';

const wall = board(
  context('Shipping', area(2000, 0, 900, 500)),
  context('Sales', area(0, 0, 1500, 900)),
  context('Pricing', area(1000, 100, 400, 400)),
  event('Paid', 500, 100),
  event('Sold', 100, 100, { locked: true }),
  event('Priced', 1100, 200),
  event('Shipped', 2200, 100),
  hotspot('Who pays?', 4000, 0),
);
const open = { foldedIds: new Set<string>(), filter: '' };

function words(view: Partial<typeof open>): string[] {
  return outlineRows(wall, { ...open, ...view }).map((row) => `${'  '.repeat(row.level - 1)}${row.words}`);
}

it('shows frames in reading order, notes along the timeline, and what lies in no frame at the end', () => {
  expect(words({})).toEqual([
    'Sales',
    '  Pricing',
    '    Priced',
    '  Sold',
    '  Paid',
    'Shipping',
    '  Shipped',
    'Outside every frame',
    '  Who pays?',
  ]);
});

it('counts what is inside, and marks what is locked and what is an open question', () => {
  const rows = outlineRows(wall, open);

  expect(rows.find(({ words: text }) => text === 'Sales')?.count).toBe(3);
  expect(rows.filter(({ isLocked }) => isLocked).map(({ words: text }) => text)).toEqual(['Sold']);
  expect(rows.filter(({ isOpenQuestion }) => isOpenQuestion).map(({ words: text }) => text)).toEqual(['Who pays?']);
});

it('hides what is folded, and with a filter all that does not fit', () => {
  expect(words({ foldedIds: new Set(['ctx-sales', outsideId]) })).toEqual([
    'Sales',
    'Shipping',
    '  Shipped',
    'Outside every frame',
  ]);
  expect(words({ filter: 'paid', foldedIds: new Set(['ctx-sales']) })).toEqual(['Sales', '  Paid']);
  expect(words({ filter: 'pricing' })).toEqual(['Sales', '  Pricing', '    Priced']);
});

it('counts and names what is folded away, however deep', () => {
  const rows = outlineRows(wall, { ...open, foldedIds: new Set(['ctx-pricing']) });
  const outer = outlineRows(wall, { ...open, foldedIds: new Set(['ctx-pricing', 'ctx-sales']) });

  expect(rows.find(({ id }) => id === 'ctx-sales')).toMatchObject({ count: 3, hiddenIds: [] });
  expect(rows.find(({ id }) => id === 'ctx-pricing')).toMatchObject({ count: 1, hiddenIds: ['priced'] });
  expect(outer[0]).toMatchObject({ count: 3, hiddenIds: ['ctx-pricing', 'priced', 'sold', 'paid'] });
});

it('says which of its siblings a row is', () => {
  expect(outlineRows(wall, open).map(({ words: text, place: { at, of } }) => `${text} ${at}/${of}`)).toEqual([
    'Sales 1/3',
    'Pricing 1/3',
    'Priced 1/1',
    'Sold 2/3',
    'Paid 3/3',
    'Shipping 2/3',
    'Shipped 1/1',
    'Outside every frame 3/3',
    'Who pays? 1/1',
  ]);
});

it('is a plain list on a wall without frames', () => {
  expect(outlineRows(board(event('One')), open).map(({ level, words: text }) => [level, text])).toEqual([[1, 'One']]);
});
