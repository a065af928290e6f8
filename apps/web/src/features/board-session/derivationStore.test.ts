import { type BoardSnapshot, inMemoryBoardDocument } from '@lambdastorm/board';
import { area, board, context, event } from '@lambdastorm/board/builder';
import type { Derivation } from '@lambdastorm/derivation';
import { deriveModel } from '@lambdastorm/derivation';
import { expect, it } from 'vitest';
import { createDerivationStore } from './derivationStore.ts';

const wall = board(context('Ordering', area(0, 0, 800, 600)), event('Order placed', 100, 100));

/** Readings that end when the test says so. */
function slowDerive() {
  const open: { readonly snapshot: BoardSnapshot; readonly finish: () => void }[] = [];
  return {
    open,
    derive(snapshot: BoardSnapshot): Promise<Derivation> {
      const { promise, resolve } = Promise.withResolvers<Derivation>();
      open.push({ snapshot, finish: () => resolve(deriveModel(snapshot)) });
      return promise;
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('reads the board when it is opened', async () => {
  const store = createDerivationStore(inMemoryBoardDocument(wall), async (snapshot) => deriveModel(snapshot));
  expect(store.derivation().model.boundedContexts).toEqual([]);
  await settled();
  expect(store.derivation().model.boundedContexts.map(({ name }) => name)).toEqual(['Ordering']);
});

it('keeps the last reading while it reads, and reads all that changed meanwhile at once', async () => {
  const document = inMemoryBoardDocument(wall);
  const { derive, open } = slowDerive();
  const store = createDerivationStore(document, derive);
  const frameId = wall.frames[0]?.id ?? '';
  for (const title of ['Sales', 'Selling', 'Shop']) document.edit({ type: 'retitleFrame', frameId, title });
  expect(open).toHaveLength(1);

  open[0]?.finish();
  await settled();
  expect(store.derivation().model.boundedContexts[0]?.name).toBe('Ordering');
  expect(open).toHaveLength(2);

  open[1]?.finish();
  await settled();
  expect(store.derivation().model.boundedContexts[0]?.name).toBe('Shop');
  expect(open).toHaveLength(2);
});

it('says nothing after it is closed', async () => {
  const { derive, open } = slowDerive();
  const store = createDerivationStore(inMemoryBoardDocument(wall), derive);
  let calls = 0;
  store.subscribe(() => {
    calls += 1;
  });
  store.close();
  open[0]?.finish();
  await settled();
  expect(calls).toBe(0);
});
