import { type BoardSnapshot, inMemoryBoardDocument } from '@lambdastorm/board';
import { area, board, context, event } from '@lambdastorm/board/builder';
import type { Derivation } from '@lambdastorm/derivation';
import { deriveModel } from '@lambdastorm/derivation';
import { expect, it } from 'vitest';
import { createBoardReader } from './boardReader.ts';
import { createReadingClient } from './createReadingClient.ts';
import type { ReadingQuestion } from './reading.ts';

const wall = board(
  context('Ordering', area(0, 0, 800, 600)),
  context('Kitchen', area(0, 1000, 800, 600)),
  event('Order placed', 100, 100),
  event('Bake', 100, 1100),
);

/** A reader on the other side of messages, which copy everything. */
function startReader() {
  let answer = createBoardReader();
  const asked: ReadingQuestion[] = [];
  const read = createReadingClient(async (question) => {
    asked.push(question);
    return structuredClone(await answer(structuredClone(question)));
  });
  function forget(): void {
    answer = createBoardReader();
  }
  return { read, asked, forget };
}

it('reads what the board says, however it got there', async () => {
  const document = inMemoryBoardDocument(wall);
  const { read } = startReader();
  const snapshots: BoardSnapshot[] = [document.snapshot()];
  document.edit(
    { type: 'rewordNote', noteId: 'bake', text: 'Pizza baked' },
    { type: 'setLevel', level: 'softwareDesign' },
  );
  snapshots.push(document.snapshot());
  document.edit({ type: 'removeNote', noteId: 'order-placed' });
  snapshots.push(document.snapshot());
  for (const snapshot of snapshots) expect(await read(snapshot)).toEqual(deriveModel(snapshot));
});

it('sends only the note that changed, and keeps what reads as before', async () => {
  const document = inMemoryBoardDocument(wall);
  document.edit({ type: 'setLevel', level: 'softwareDesign' });
  const { read, asked } = startReader();
  const before = await read(document.snapshot());
  document.edit({ type: 'rewordNote', noteId: 'bake', text: 'Pizza baked' });
  const after = await read(document.snapshot());

  expect(asked[1]?.board).toEqual({
    notes: { list: [{ fresh: [expect.objectContaining({ id: 'bake' })] }, { from: 1, to: 2 }] },
  });
  const findings = after.findings.filter(({ noteIds }) => noteIds.includes('order-placed'));
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every((finding) => before.findings.includes(finding))).toBe(true);
  expect(after.model.boundedContexts[0]).toBe(before.model.boundedContexts[0]);
  expect(after.model.boundedContexts[1]).not.toBe(before.model.boundedContexts[1]);
});

it('keeps the model when nothing in it has changed', async () => {
  const document = inMemoryBoardDocument(wall);
  const { read } = startReader();
  const before = await read(document.snapshot());
  document.edit({ type: 'moveNote', noteId: 'bake', to: { x: 110, y: 1100 } });
  expect((await read(document.snapshot())).model).toBe(before.model);
});

it('marks what would hurt somebody who depends on it, and stops when nobody does', async () => {
  const document = inMemoryBoardDocument(wall);
  const { read } = startReader();
  const codesOf = ({ findings }: Derivation) => findings.map(({ code }) => code);
  const consumer = { source: 'kitchen', name: 'Kitchen', kind: 'event', wireName: 'OrderPaid', fields: [] } as const;
  const message = {
    kind: 'event',
    wireName: 'OrderPaid',
    name: 'Order paid',
    schemas: [{ version: 1, schema: {} }],
  } as const;
  const frame = { contextId: 'ctx-ordering', source: 'ordering', mode: 'BACKWARD', version: 1, wireNames: {} } as const;
  const record = { ...frame, messages: [message], consumers: [consumer] };
  expect(codesOf(await read(document.snapshot(), [record]))).toContain('schema-breaks-consumer');
  expect(codesOf(await read(document.snapshot()))).not.toContain('schema-breaks-consumer');
});

it('tells everything again to a reader that does not know the board', async () => {
  const document = inMemoryBoardDocument(wall);
  const { read, forget } = startReader();
  await read(document.snapshot());
  forget();
  document.edit({ type: 'rewordNote', noteId: 'bake', text: 'Pizza baked' });
  expect(await read(document.snapshot())).toEqual(deriveModel(document.snapshot()));
});
