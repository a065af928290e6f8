import { describe, expect, test } from 'vitest';
import { foldText, matchWords } from './matchWords.ts';

const worded = (text: string) => ({ text, folded: foldText(text) });
const found = (texts: readonly string[], query: string) => matchWords(texts.map(worded), query).map(({ text }) => text);

describe('matchWords', () => {
  test('folds case, accents and white space', () => {
    expect(foldText('  Café\n\tCRÈME  brûlée ')).toBe('cafe creme brulee');
    expect(found(['Straße gesperrt', 'Crème\nbrûlée ordered'], 'CREME  brulee')).toEqual(['Crème\nbrûlée ordered']);
  });

  test('wants every word, in any order', () => {
    expect(found(['Order placed', 'Order paid', 'Refund placed'], 'placed order')).toEqual(['Order placed']);
  });

  test('puts what begins with the query first, then what has words that do, then the rest in their order', () => {
    expect(found(['Reorder stock', 'Place order', 'Border crossed', 'Order placed'], 'order')).toEqual([
      'Order placed',
      'Place order',
      'Reorder stock',
      'Border crossed',
    ]);
  });

  test('finds everything with nothing asked, and nothing with words that do not occur', () => {
    expect(found(['b', 'a'], ' ')).toEqual(['b', 'a']);
    expect(found(['Order placed'], 'shipped')).toEqual([]);
  });
});
