import { expect, it } from 'vitest';
import { fieldsIn } from './fieldsIn.ts';
import { rankOf, toSearchedMessage } from './searchedMessage.ts';
import { askedWords, wordsOf } from './searchWords.ts';

const placed = toSearchedMessage({
  ...{ name: 'Commande passée', wireName: 'OrderPlaced', fields: ['orderId', 'customerIBAN'] },
  ...{ owner: 'Ordering Team Blue', description: 'Somebody wants a meal.' },
});
const rank = (text: string) => rankOf(placed, askedWords(text));

it('finds words by their beginnings, without case and accents, and parts of names on the wire', () => {
  expect(wordsOf('customerIBANCode v2')).toEqual(['customeribancode', 'v2', 'customer', 'iban', 'code']);
  expect(askedWords('  Orderpl, PASSÉE? ')).toEqual(['orderpl', 'passee']);
  expect(['orderpl', 'placed', 'passee com', 'iban', 'meal'].map(rank)).toEqual([0, 1, 1, 2, 3]);
});

it('wants all words, and puts the place that counts least first', () => {
  expect(['order', 'placed order', 'order blue', 'order meal', 'meal blue', 'order gone', 'rder'].map(rank)).toEqual([
    ...[0, 1, 2, 3, 3, undefined, undefined],
  ]);
  expect(rank('commande pas')).toBe(0);
});

it('knows the fields of a schema, however deep', () => {
  const schema = {
    properties: {
      lines: { type: 'array', items: { properties: { sku: { type: 'string' } } } },
      to: { $ref: '#/$defs/Address' },
    },
    oneOf: [{ properties: { card: true } }],
    $defs: { Address: { properties: { street: {} } } },
  };
  expect(fieldsIn(schema)).toEqual(['lines', 'sku', 'to', 'card', 'street']);
});
