import { setTimeout as wait } from 'node:timers/promises';
import { command } from '@lambdastorm/board/builder';
import { createBoardDoc, yjsBoardDocument } from '@lambdastorm/board/yjs';
import { encodeClientFrame, parseServerFrame } from '@lambdastorm/sync';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { getTicket, originOf } from '../../faults/support/entrance.mjs';
import { hello } from '../../faults/support/rawClient.mjs';
import { createHistogram } from './histogram.mjs';

/**
 * People who cost little, so that the server is what is measured: each moves a note of its own and applies nothing that
 * it receives. A moved note says who moved it (y) and which move it is (x), by which everybody recognises it; bytes that
 * many receive are decoded once.
 */
export function createLightEditors({ syncUrl, boards }) {
  const acks = createHistogram();
  const deliveries = createHistogram();
  const state = { sent: 0, acked: 0, delivered: 0, expected: 0, closed: 0 };
  // What was sent before is not counted when it arrives.
  let countedFrom = 0;
  const rooms = boards.map(({ boardId, editors }) => openRoom(boardId, editors));

  function openRoom(boardId, count) {
    const room = { boardId, size: count, editors: [], decoded: new Map() };
    for (let index = 0; index < count; index++) room.editors.push(createEditor(room, index));
    return room;
  }

  function createEditor(room, index) {
    const doc = createBoardDoc();
    const board = yjsBoardDocument(doc);
    const noteId = `editor-${index}`;
    const sentAt = new Map();
    const waiting = new Map();
    // The last move seen of each other: one that comes twice must not stand for one that never came.
    const seen = new Float64Array(room.size);
    const editor = { index, sentAt, whenWelcomed: undefined, edit, close: () => socket.terminate() };
    let messageId = 0;
    let move = 0;
    let socket;

    doc.on('update', (update) => {
      messageId += 1;
      waiting.set(messageId, performance.now());
      state.sent += 1;
      socket.send(encodeClientFrame({ type: 'update', messageId, update }));
    });

    function edit() {
      move += 1;
      sentAt.set(move, performance.now());
      // Others' moves are looked up for a while, not for ever.
      sentAt.delete(move - 200);
      state.expected += room.editors.length - 1;
      board.edit({ type: 'moveNote', noteId, to: { x: move, y: index } });
    }

    function receive(bytes, resolve) {
      const frame = parseServerFrame(bytes);
      if (frame.type === 'welcome') {
        doc.clientID = frame.grant.clientId;
        board.edit({ type: 'addNote', note: { ...command(noteId, 0, index), id: noteId } });
        resolve();
      } else if (frame.type === 'ack') {
        countAck(waiting, frame.messageId);
      } else countMoves(room, { reader: index, seen }, frame);
    }

    editor.whenWelcomed = new Promise((resolve, reject) => {
      const origin = originOf(syncUrl);
      socket = new WebSocket(`${syncUrl}?board=${room.boardId}`, { origin, perMessageDeflate: false });
      socket.on('open', async () => socket.send(hello({ ticket: await getTicket(syncUrl, room.boardId) })));
      socket.on('message', (data) => receive(data, resolve));
      socket.on('error', reject);
      socket.on('close', () => {
        state.closed += 1;
      });
    });
    return editor;
  }

  function countAck(waiting, messageId) {
    const sentAt = waiting.get(messageId);
    waiting.delete(messageId);
    if (sentAt < countedFrom) return;
    acks.add(performance.now() - sentAt);
    state.acked += 1;
  }

  function countMoves(room, { reader, seen }, frame) {
    const now = performance.now();
    for (const { writer, move } of decodedOnce(room, frame)) {
      if (writer === reader || move <= seen[writer]) continue;
      seen[writer] = move;
      const sentAt = room.editors[writer]?.sentAt.get(move);
      if (sentAt === undefined || sentAt < countedFrom) continue;
      deliveries.add(now - sentAt);
      state.delivered += 1;
    }
  }

  const all = rooms.flatMap((room) => room.editors);
  let timers = [];
  return {
    ...{ acks, deliveries, state },
    whenReady: () => Promise.all(all.map((editor) => editor.whenWelcomed)),
    /** Everybody edits so many times a second, out of step with the others. */
    start(perSecond) {
      for (const editor of all) {
        const delayMs = (Math.random() * 1_000) / perSecond;
        timers.push(setTimeout(() => timers.push(setInterval(editor.edit, 1_000 / perSecond)), delayMs));
      }
    },
    stop() {
      for (const timer of timers) clearInterval(timer);
      timers = [];
    },
    /** Waits until everything has come, or for some seconds. */
    async whenQuiet() {
      const isOpen = () => state.acked < state.sent || state.delivered < state.expected;
      const deadline = performance.now() + 5_000;
      while (isOpen() && performance.now() < deadline) await wait(20);
    },
    /** Counts from now on. */
    clear() {
      countedFrom = performance.now();
      for (const key of Object.keys(state)) state[key] = 0;
      acks.clear();
      deliveries.clear();
    },
    close() {
      for (const editor of all) editor.close();
    },
  };
}

/** Compared with what others were sent under the same number: each reader's own bytes are what is counted. */
function decodedOnce({ decoded }, { seq, update }) {
  const known = decoded.get(seq);
  if (known !== undefined && Buffer.compare(known.update, update) === 0) return known.moves;
  const moves = movesIn(update);
  decoded.set(seq, { update, moves });
  if (decoded.size > 2_000) decoded.delete(decoded.keys().next().value);
  return moves;
}

function movesIn(update) {
  return Y.decodeUpdate(update).structs.flatMap((struct) => {
    const value = struct.content?.arr?.[0];
    return typeof value?.x === 'number' ? [{ writer: value.y, move: value.x }] : [];
  });
}
