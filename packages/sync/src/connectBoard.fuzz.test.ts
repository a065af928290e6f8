import type { BoardEdit } from '@lambdastorm/board';
import { anyEdit, tryEdit } from '@lambdastorm/board/testing';
import {
  createBoardDoc,
  readSnapshot,
  writeSnapshot,
  type YjsBoardDocument,
  yjsBoardDocument,
} from '@lambdastorm/board/yjs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { applyUpdate } from './applyUpdate.ts';
import { type BoardConnection, connectBoard } from './connectBoard.ts';
import type { LocalCopy } from './LocalCopy.ts';
import { type FakeSyncServer, fakeSyncServer, type Line } from './testing/fakeSyncServer.ts';
import { inMemoryLocalCopy } from './testing/inMemoryLocalCopy.ts';
import { type ManualSchedule, manualSchedule } from './testing/manualSchedule.ts';

type Step =
  | { readonly does: 'edit'; readonly peer: number; readonly edit: BoardEdit }
  | { readonly does: 'deliverUp' | 'deliverDown' | 'cut' | 'comeBack'; readonly line: number }
  | { readonly does: 'commit' | 'crash' | 'settle' | 'rebuild' }
  | { readonly does: 'reopen'; readonly peer: number }
  | { readonly does: 'pass'; readonly ms: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('edit'), peer: fc.nat({ max: 5 }), edit: anyEdit }) },
  {
    weight: 12,
    arbitrary: fc.record({ does: fc.constantFrom('deliverUp', 'deliverDown'), line: fc.nat({ max: 5 }) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('cut', 'comeBack'), line: fc.nat({ max: 5 }) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('commit', 'commit', 'commit', 'crash') }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('settle', 'settle', 'rebuild') }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('reopen'), peer: fc.nat({ max: 5 }) }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('pass'), ms: fc.constantFrom(0, 0, 2_000) }) },
);

interface Peer {
  document: YjsBoardDocument;
  schedule: ManualSchedule;
  connection: BoardConnection;
  readonly localCopy: LocalCopy;
}

async function join({ WebSocket }: FakeSyncServer, localCopy = inMemoryLocalCopy()): Promise<Peer> {
  const document = yjsBoardDocument(createBoardDoc());
  const schedule = manualSchedule();
  const options = { document, url: 'ws://board.test/sync', boardId: 'b', WebSocket, schedule, localCopy };
  const connection = connectBoard(options);
  await settled();
  return { document, schedule, connection, localCopy };
}

/** Promises of local copies settle by themselves. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await null;
}

async function take(step: Step, server: FakeSyncServer, peers: readonly Peer[]): Promise<void> {
  switch (step.does) {
    case 'edit': {
      const peer = peers[step.peer];
      if (peer !== undefined) tryEdit(peer.document, step.edit);
      return;
    }
    case 'deliverUp':
    case 'deliverDown':
    case 'cut':
      openLines(server)[step.line]?.[step.does]();
      return;
    case 'comeBack':
      openLines(server)[step.line]?.cut();
      for (const { schedule } of peers) schedule.advance(2_000);
      for (const line of openLines(server)) shakeHands(line);
      return;
    case 'commit':
    case 'crash':
    case 'settle':
      server[step.does]();
      return;
    case 'rebuild':
      server.commit();
      server.replace(rebuilt(server), server.epoch + 1);
      return;
    case 'reopen': {
      const peer = peers[step.peer];
      if (peer === undefined) return;
      await settled();
      // A page that dies says nothing more: what it knew of the line is lost.
      peer.connection.close();
      Object.assign(peer, await join(server, peer.localCopy));
      return;
    }
    case 'pass':
      for (const { schedule } of peers) schedule.advance(step.ms);
      return;
  }
}

function openLines({ lines }: FakeSyncServer): Line[] {
  return lines.filter((each) => each.isOpen());
}

/** Opening, hello, welcome. */
function shakeHands(line: Line): void {
  line.deliverDown();
  line.deliverUp();
  line.deliverDown();
}

function isStored(doc: Y.Doc, server: FakeSyncServer): boolean {
  const stored = createBoardDoc();
  Y.applyUpdate(stored, Y.encodeStateAsUpdate(server.durable()));
  return applyUpdate(stored, Y.encodeStateAsUpdate(doc)).outcome === 'unchanged';
}

function rebuilt(server: FakeSyncServer): Y.Doc {
  const doc = createBoardDoc();
  writeSnapshot(doc, readSnapshot(server.durable()));
  return doc;
}

it('[Y11] [Y18] [Y19] whatever breaks, saved means stored, and everybody sees the same in the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { maxLength: 300, size: 'max' }),
      fc.integer({ min: 2, max: 6 }),
      async (steps, count) => {
        const server = fakeSyncServer();
        const peers: Peer[] = [];
        while (peers.length < count) peers.push(await join(server));
        server.settle();
        for (const step of steps) {
          await take(step, server, peers);
          for (const { document, connection } of peers) {
            if (connection.saveState().status === 'saved') expect(isStored(document.doc(), server)).toBe(true);
          }
        }
        for (let round = 0; round < 4; round++) {
          await take({ does: 'pass', ms: 10_000 }, server, peers);
          server.settle();
        }
        for (const { connection, document, localCopy } of peers) {
          expect(connection.saveState()).toEqual({ status: 'saved' });
          expect(document.snapshot()).toEqual(readSnapshot(server.durable()));
          await settled();
          expect((await localCopy.load()).edits).toEqual([]);
        }
      },
    ),
    { numRuns: 500 },
  );
});
