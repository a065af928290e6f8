import { expect, it } from 'vitest';
import { catalogGlossary } from './catalogGlossary.ts';
import { publishedShop } from './testing/publishedShop.ts';

it('[P37] has each word once, with what it means in each context', () => {
  const contexts = publishedShop.map(({ source, model, terms }) => ({ source, name: model.name, terms }));
  expect(catalogGlossary(contexts)).toEqual([
    { word: 'Bill', meanings: [{ source: 'billing', contextName: 'billing', synonyms: ['Invoice'] }] },
    {
      word: 'Order',
      meanings: [
        { source: 'billing', contextName: 'billing', definition: 'What is to be paid.', synonyms: [] },
        { source: 'ordering', contextName: 'ordering', definition: 'What a guest wants.', synonyms: [] },
      ],
    },
  ]);
});
