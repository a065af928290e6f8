import { expect, it } from 'vitest';
import { interPartsFor } from './interParts.ts';

function namesFor(text: string): string[] {
  return interPartsFor(text).map(({ url }) => /inter-(.*)-wght/.exec(url)?.[1] ?? url);
}

it('takes only the files whose letters are written', () => {
  expect(namesFor('Order placed')).toEqual(['latin']);
  expect(namesFor('Zamówienie złożone')).toEqual(['latin', 'latin-ext']);
  expect(namesFor('Заказ')).toEqual(['cyrillic']);
  expect(namesFor('注文')).toEqual([]);
});
