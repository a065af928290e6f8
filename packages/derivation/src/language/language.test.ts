import { applyEdit } from '@lambdastorm/board';
import { actor, aggregate, area, arrow, board, command, context, event, term } from '@lambdastorm/board/builder';
import { expect, it } from 'vitest';
import { readGlossary } from './readGlossary.ts';
import { renameWord } from './renameWord.ts';
import { containsWord, replaceWord } from './wordsIn.ts';

it.each([
  ['Order placed', 'order', true],
  ['Orders placed', 'Order', true],
  ['Reorder placed', 'order', false],
  ['Orderly', 'order', false],
  ['Line  item added', 'line item', true],
  ['C++ compiled', 'c++', true],
  ['Übung begonnen', 'übung', true],
  ['Order placed', ' ', false],
])('[L1] %s contains %s: %s', (text, word, contains) => {
  expect(containsWord(text, word)).toBe(contains);
});

it.each([
  ['Customers pay their customer bill', 'customer', 'guest', 'Guests pay their guest bill'],
  ['Client came', 'client', 'VIP guest', 'VIP guest came'],
  ['What if the oven is full?', 'Oven', 'Stove', 'What if the stove is full?'],
  ['A client came', 'Client', 'VIP guest', 'A VIP guest came'],
  ['A client came', 'client', 'Guest', 'A Guest came'],
  ['Line items were added', 'line item', 'position', 'Positions were added'],
  ['Order placed', 'gone', 'new', 'Order placed'],
  ['Cost $& known', 'cost', '$&', '$& $& known'],
])('[L1] in “%s” replaces %s by %s', (text, from, to, replaced) => {
  expect(replaceWord(text, from, to)).toBe(replaced);
});

const wall = board(
  context('Ordering', area(0, 0, 2000, 500)),
  term('Guest', 0, 100, { id: 'guest-term', details: { description: 'Who eats here', synonyms: ['client'] } }),
  actor('guest', 300, 100, { id: 'guest-actor' }),
  aggregate('Order', 600, 100),
  event('Order of a guest placed', 1000, 100, { id: 'placed' }),
  context('Kitchen', area(0, 700, 2000, 500)),
  aggregate('Order', 600, 800, { id: 'kitchen-order' }),
  command('Cook order', 900, 800, { id: 'cook' }),
  arrow('cook', 'kitchen-order', 'one order'),
);

it('[L2] lists the words of terms and of nouns, who uses them, and where they are found as well', () => {
  expect(readGlossary(wall)).toEqual([
    {
      ...{ word: 'Guest', contextId: 'ctx-ordering', definition: 'Who eats here', synonyms: ['client'] },
      ...{ termNoteIds: ['guest-term'], useNoteIds: ['guest-actor', 'placed'], alsoIn: [] },
    },
    {
      ...{ word: 'Order', contextId: 'ctx-kitchen', synonyms: [], termNoteIds: [] },
      ...{ useNoteIds: ['kitchen-order', 'cook'], alsoIn: ['ctx-ordering'] },
    },
    {
      ...{ word: 'Order', contextId: 'ctx-ordering', synonyms: [], termNoteIds: [] },
      ...{ useNoteIds: ['order', 'placed'], alsoIn: ['ctx-kitchen'] },
    },
  ]);
});

it('[L2] takes a word and its meaning from one note', () => {
  const terms = [
    'CSR - Customer service representative',
    'Claim: what a customer asks for',
    'Guest = who eats',
    'Well-known',
  ];
  const entries = readGlossary(board(...terms.map((text, index) => term(text, 0, index * 200))));
  expect(entries.map(({ word, definition }) => [word, definition])).toEqual([
    ['Claim', 'what a customer asks for'],
    ['CSR', 'Customer service representative'],
    ['Guest', 'who eats'],
    ['Well-known', undefined],
  ]);
});

it('[L3] renames a word in one context, or everywhere, in one go', () => {
  const here = renameWord(wall, { from: 'order', to: 'ticket', contextId: 'ctx-kitchen' });
  const renamed = here.reduce(applyEdit, wall);
  expect(renamed.notes.filter(({ text }) => /ticket/i.test(text)).map(({ text }) => text)).toEqual([
    'Cook ticket',
    'Ticket',
  ]);
  expect(renamed.connections[0]?.label).toBe('one ticket');
  const everywhere = renameWord(wall, { from: 'order', to: 'ticket', contextId: undefined }).reduce(applyEdit, wall);
  expect(everywhere.notes.filter(({ text }) => /order/i.test(text))).toEqual([]);
  expect(everywhere.frames.map(({ title }) => title)).toEqual(['Kitchen', 'Ordering']);
});
