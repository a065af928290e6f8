import { type BoardDocument, type BoardSnapshot, inMemoryBoardDocument } from '@lambdastorm/board';
import { area, board, context, event } from '@lambdastorm/board/builder';
import type { Derivation } from '@lambdastorm/derivation';
import { deriveModel } from '@lambdastorm/derivation';
import { expect, it } from 'vitest';
import { createDerivationStore, type DerivationStoreOptions } from './derivationStore.ts';

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

function openStore(document: BoardDocument, derive: DerivationStoreOptions['derive']) {
  return createDerivationStore({
    document,
    derive,
    onFailure(error) {
      throw error;
    },
  });
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('reads the board when it is opened', async () => {
  const store = openStore(inMemoryBoardDocument(wall), async (snapshot) => deriveModel(snapshot));
  expect(store.derivation().model.boundedContexts).toEqual([]);
  await settled();
  expect(store.derivation().model.boundedContexts.map(({ name }) => name)).toEqual(['Ordering']);
});

it('keeps the last reading while it reads, and reads all that changed meanwhile at once', async () => {
  const document = inMemoryBoardDocument(wall);
  const { derive, open } = slowDerive();
  const store = openStore(document, derive);
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

it('reads again when the catalog has something else', async () => {
  const told: number[] = [];
  const store = openStore(inMemoryBoardDocument(wall), async (snapshot, published) => {
    told.push(published.length);
    return deriveModel(snapshot);
  });
  await settled();
  const record = { contextId: 'ctx-ordering', source: 'ordering', mode: 'BACKWARD', version: 1 } as const;
  store.compareWith([{ ...record, wireNames: {}, messages: [], consumers: [] }]);
  await settled();
  expect(told).toEqual([0, 1]);
});

it('says nothing after it is closed', async () => {
  const { derive, open } = slowDerive();
  const store = openStore(inMemoryBoardDocument(wall), derive);
  let calls = 0;
  store.subscribe(() => {
    calls += 1;
  });
  store.close();
  open[0]?.finish();
  await settled();
  expect(calls).toBe(0);
});

it('keeps the last reading when one fails, and reads again after the next change', async () => {
  const document = inMemoryBoardDocument(wall);
  const failures: unknown[] = [];
  const answers = [deriveModel(wall), new Error('A mistake of ours.'), deriveModel(board())];
  const derive = async () => {
    const answer = answers.shift();
    if (answer instanceof Error || answer === undefined) throw answer;
    return answer;
  };
  const store = createDerivationStore({ document, derive, onFailure: (error) => failures.push(error) });
  await settled();

  document.edit({ type: 'setLevel', level: 'bigPicture' });
  await settled();
  expect(failures).toEqual([new Error('A mistake of ours.')]);
  expect(store.derivation()).toEqual(deriveModel(wall));

  document.edit({ type: 'setLevel', level: 'processModelling' });
  await settled();
  expect(store.derivation()).toEqual(deriveModel(board()));
});
