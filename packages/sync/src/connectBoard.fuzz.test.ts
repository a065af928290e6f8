import type { BoardDocument, BoardEdit } from '@lambdastorm/board';
import { anyEdit, tryEdit } from '@lambdastorm/board/testing';
import { createBoardDoc, readSnapshot, yjsBoardDocument } from '@lambdastorm/board/yjs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { applyUpdate } from './applyUpdate.ts';
import { type BoardConnection, connectBoard } from './connectBoard.ts';
import { type FakeSyncServer, fakeSyncServer, type Line } from './testing/fakeSyncServer.ts';
import { type ManualSchedule, manualSchedule } from './testing/manualSchedule.ts';

type Step =
  | { readonly does: 'edit'; readonly peer: number; readonly edit: BoardEdit }
  | { readonly does: 'deliverUp' | 'deliverDown' | 'cut' | 'comeBack'; readonly line: number }
  | { readonly does: 'commit' | 'crash' | 'settle' }
  | { readonly does: 'pass'; readonly ms: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ does: fc.constant('edit'), peer: fc.nat({ max: 2 }), edit: anyEdit }) },
  {
    weight: 12,
    arbitrary: fc.record({ does: fc.constantFrom('deliverUp', 'deliverDown'), line: fc.nat({ max: 2 }) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('cut', 'comeBack'), line: fc.nat({ max: 2 }) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('commit', 'commit', 'commit', 'crash') }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('settle') }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('pass'), ms: fc.constantFrom(0, 0, 2_000) }) },
);

interface Peer {
  readonly doc: Y.Doc;
  readonly document: BoardDocument;
  readonly schedule: ManualSchedule;
  readonly connection: BoardConnection;
}

function join({ WebSocket }: FakeSyncServer): Peer {
  const doc = createBoardDoc();
  const schedule = manualSchedule();
  const connection = connectBoard({ doc, url: 'ws://board.test/sync', boardId: 'b', WebSocket, schedule });
  return { doc, document: yjsBoardDocument(doc), schedule, connection };
}

function take(step: Step, server: FakeSyncServer, peers: readonly Peer[]): void {
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

function isStored(doc: Y.Doc, { durable }: FakeSyncServer): boolean {
  const stored = createBoardDoc();
  Y.applyUpdate(stored, Y.encodeStateAsUpdate(durable));
  return applyUpdate(stored, Y.encodeStateAsUpdate(doc)).outcome === 'unchanged';
}

it('[Y11] whatever breaks, saved means stored, and everybody sees the same in the end', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 120, size: 'max' }), (steps) => {
      const server = fakeSyncServer();
      const peers = [join(server), join(server), join(server)];
      server.settle();
      for (const step of steps) {
        take(step, server, peers);
        for (const { doc, connection } of peers) {
          if (connection.saveState().status === 'saved') expect(isStored(doc, server)).toBe(true);
        }
      }
      for (let round = 0; round < 4; round++) {
        take({ does: 'pass', ms: 10_000 }, server, peers);
        server.settle();
      }
      for (const { connection, document } of peers) {
        expect(connection.saveState()).toEqual({ status: 'saved' });
        expect(document.snapshot()).toEqual(readSnapshot(server.durable));
      }
    }),
  );
});
