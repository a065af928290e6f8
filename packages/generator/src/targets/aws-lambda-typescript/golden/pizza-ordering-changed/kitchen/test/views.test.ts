import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keepView } from '../src/generated/view-table.js';
import { createViews, keyText } from '../src/generated/views.js';
import { resetFakes } from './support/fakes.js';

const keyFields = ['shelf', 'book'] as const;
const books = createViews({ readModel: 'Books', keyFields, schema: z.string() });

beforeEach(resetFakes);

describe('views', () => {
  it('are read by their keys, whatever these are', async () => {
    const keys = ['a/b', 'ü', '%', '12'];
    for (const book of keys) await keep({ shelf: 1, book }, book);
    for (const book of keys) expect(await books.read({ shelf: '1', book })).toBe(book);
    expect(await books.read({ shelf: 1, book: 'b' })).toBeUndefined();
    expect(await books.read({ shelf: 1, book: 'x'.repeat(2000) })).toBeUndefined();
  });

  it('are listed page by page, all or those of a part, without what is gone', async () => {
    for (const [shelf, book] of [
      [1, 'a'],
      [1, 'b'],
      [1, 'c'],
      [10, 'd'],
    ] as const) {
      await keep({ shelf, book }, book === 'b' ? undefined : book);
    }
    const first = await books.list({ limit: 2 }, { shelf: 1 });
    expect(first).toMatchObject({ items: ['a', 'c'] });
    const all = await books.list({ limit: 2 });
    expect(all.items).toEqual(['a', 'c']);
    expect(await books.list({ limit: 2, after: all.next })).toEqual({ items: ['d'] });
    expect(await books.list({ limit: 2, after: 'x'.repeat(2000) })).toEqual({ items: [] });
  });

  it('are refused when they do not fit their schema', async () => {
    await keepText({ shelf: 1, book: 'a' }, '5');
    await expect(books.read({ shelf: 1, book: 'a' })).rejects.toThrow();
  });
});

type BookKey = Parameters<typeof books.read>[0];

async function keep(key: BookKey, view: string | undefined): Promise<void> {
  await keepText(key, view === undefined ? undefined : JSON.stringify(view));
}

async function keepText(key: BookKey, view: string | undefined): Promise<void> {
  const place = { readModel: 'Books', key: keyText(keyFields, key) };
  await keepView(place, { revision: 1, view, history: '' });
}
