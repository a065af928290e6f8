import { expect, it } from 'vitest';
import { selectWords, type Word } from './selectWords.ts';

function word(name: string, ...meanings: readonly Partial<Word['meanings'][number]>[]): Word {
  return {
    word: name,
    meanings: meanings.map((meaning, index) => ({
      ...{ source: `context-${index}`, contextName: `Context ${index}`, synonyms: [] },
      ...meaning,
    })),
  };
}

const words = [
  word('Back order', { definition: 'An order that waits.' }),
  word('Order', { definition: 'What a customer wants.' }, { definition: 'A row of the warehouse.' }),
  word('Parcel', { synonyms: ['Package'] }),
];

it('finds words by their names, meanings and synonyms', () => {
  const found = (text: string) => selectWords(words, 'all', text).map(({ word: name }) => name);
  expect(found('waits')).toEqual(['Back order']);
  expect(found('package')).toEqual(['Parcel']);
  expect(found(' ')).toEqual(['Back order', 'Order', 'Parcel']);
});

it('puts the word that is meant first', () => {
  expect(selectWords(words, 'all', 'order').map(({ word: name }) => name)).toEqual(['Order', 'Back order']);
});

it('keeps only words of several contexts', () => {
  expect(selectWords(words, 'several', '').map(({ word: name }) => name)).toEqual(['Order']);
});
