import { expect, it } from 'vitest';
import { parsePastedText } from './parsePastedText.ts';

/** Rows as `kind: text`, with a dash for a free place. */
function rowsOf(text: string): unknown {
  const pasted = parsePastedText(text);
  if (pasted.type === 'refused') return pasted.reason;
  return pasted.rows.map((row) => row.map((note) => (note === undefined ? '-' : `${note.kind}: ${note.text}`)));
}

const event = (text: string): string => `domainEvent: ${text}`;

it('makes domain events of lines, without their bullets, numbers and boxes', () => {
  expect(
    rowsOf('- Order placed\r\n\r\n2. Pizza baked\n  * Pizza eaten \n•Bill paid\n(3) Table left\n- [x] Table cleaned'),
  ).toEqual([['Order placed', 'Pizza baked', 'Pizza eaten', 'Bill paid', 'Table left', 'Table cleaned'].map(event)]);
});

it('keeps numbers and dashes that belong to the words', () => {
  expect(rowsOf('3.5 % deducted\n-5 °C reached\n24 hours passed')).toEqual([
    ['3.5 % deducted', '-5 °C reached', '24 hours passed'].map(event),
  ]);
});

it('breaks a long list into rows of twelve', () => {
  const rows = rowsOf(Array.from({ length: 30 }, (_, index) => `Event ${index}`).join('\n'));
  expect(rows).toMatchObject([{ length: 12 }, { length: 12 }, { length: 6 }]);
});

it('makes a note of each cell of a spreadsheet and leaves empty cells free', () => {
  expect(rowsOf('Order placed\t\tOrder paid\n\tPizza baked\t\n')).toEqual([
    [event('Order placed'), '-', event('Order paid')],
    ['-', event('Pizza baked'), '-'],
  ]);
});

it('reads quoted cells with line breaks, tabs and quotes inside', () => {
  expect(rowsOf('"Order\nplaced"\t"The ""big"" order\tpaid"\nPizza baked\tPizza eaten')).toEqual([
    [event('Order\nplaced'), event('The "big" order\tpaid')],
    [event('Pizza baked'), event('Pizza eaten')],
  ]);
  expect(rowsOf('"Order\nplaced"\nOrder paid')).toEqual([[event('Order\nplaced')], [event('Order paid')]]);
});

it('keeps quotes that people wrote', () => {
  expect(rowsOf('"Hello," said the guest\nOrder placed')).toEqual([
    [event('"Hello," said the guest'), event('Order placed')],
  ]);
  expect(rowsOf('"Hello,\nOrder placed')).toEqual([[event('"Hello,'), event('Order placed')]]);
  expect(rowsOf('12" pizza\tbaked')).toEqual([[event('12" pizza'), event('baked')]]);
});

it('takes an outline that is indented with tabs for a list', () => {
  expect(rowsOf('Ordering\n\t- Order placed\n\t\t- Order paid')).toEqual([
    ['Ordering', 'Order placed', 'Order paid'].map(event),
  ]);
});

it('takes the kind from the name in front', () => {
  expect(
    rowsOf('Command: Place order\n[policy] Whenever an order is placed, bake it\n- Read model: Menu\nSYSTEM: Bank'),
  ).toEqual([
    ['command: Place order', 'policy: Whenever an order is placed, bake it', 'readModel: Menu', 'externalSystem: Bank'],
  ]);
  expect(rowsOf('Note: this happened\nCommand:\nAt 10:30 the shop opened')).toEqual([
    ['Note: this happened', 'Command:', 'At 10:30 the shop opened'].map(event),
  ]);
});

it('keeps right-to-left words and emoji as they are', () => {
  expect(rowsOf('تم تقديم الطلب\n👩‍🍳 Pizza baked 🍕')).toEqual([
    [event('تم تقديم الطلب'), event('👩‍🍳 Pizza baked 🍕')],
  ]);
});

it.each([
  ['\t\t\n\t', /no words/],
  ['word\n'.repeat(1001), /1,001 notes.*at most 1,000/],
  ['word '.repeat(20_000), /“word word .* has 99,999 characters, and a note holds 5,000/],
])('refuses %.10j as a whole, with a sentence', (text, reason) => {
  expect(parsePastedText(text)).toEqual({ type: 'refused', reason: expect.stringMatching(reason) });
});
