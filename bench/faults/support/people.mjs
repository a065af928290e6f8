import { setTimeout as wait } from 'node:timers/promises';
import { command } from '@lambdastorm/board/builder';
import { createBoardDoc, yjsBoardDocument } from '@lambdastorm/board/yjs';
import { connectBoard, parseClientFrame, parseServerFrame, systemSchedule } from '@lambdastorm/sync';
import { getTicket, PageWebSocket } from './entrance.mjs';

/** Tries again at once, so that many faults fit into a minute; patience with a silent server stays. */
const impatient = {
  after: (delayMs, task) => systemSchedule.after(delayMs < 20_000 ? Math.min(delayMs, 100) : delayMs, task),
  random: () => 0,
};

/** A person at a board, as the web app is one, with a note of what the server acknowledged. */
export function joinPerson({
  syncUrl,
  boardId,
  ticketsFrom = syncUrl,
  schedule = impatient,
  onAcknowledged = () => {},
}) {
  const { WebSocket, acknowledged } = recordingWebSocket(onAcknowledged);
  const board = yjsBoardDocument(createBoardDoc());
  const connection = connectBoard({
    ...{ document: board, url: syncUrl, boardId, WebSocket, schedule },
    getTicket: () => getTicket(ticketsFrom, boardId),
  });
  return {
    ...{ board, connection },
    /** The updates acknowledged so far, as they were sent. */
    acknowledged,
    whenSaved: () => until(() => connection.saveState().status === 'saved'),
    [Symbol.dispose]: () => connection.close(),
  };
}

const mostNotes = 40;

/** Adds, moves and removes notes, about `perSecond` edits, until it is told to stop, online or not. */
export function keepEditing(person, name, perSecond = 50) {
  let isOver = false;
  async function edit() {
    for (let step = 0; !isOver; step++) {
      const noteId = `${name}-${step}`;
      person.board.edit({ type: 'addNote', note: { ...command(noteId, step), id: noteId } });
      await wait((Math.random() * 2_000) / perSecond);
      person.board.edit({ type: 'moveNote', noteId: `${name}-${step - 1}`, to: { x: step, y: 1 } });
      if (step % 3 === 0) person.board.edit({ type: 'removeNote', noteId: `${name}-${step - 2}` });
      person.board.edit({ type: 'removeNote', noteId: `${name}-${step - mostNotes}` });
      await wait((Math.random() * 2_000) / perSecond);
    }
  }
  const editing = edit();
  return {
    async stop() {
      isOver = true;
      await editing;
    },
  };
}

/** Waits for something that comes by itself; gives up with the condition in the message. */
export async function until(condition, timeoutMs = 60_000) {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`This did not become true: ${condition}`);
    await wait(5);
  }
}

function recordingWebSocket(onAcknowledged) {
  const acknowledged = [];
  const sent = new Map();
  class RecordingWebSocket extends PageWebSocket {
    constructor(url) {
      super(url);
      this.addEventListener('message', ({ data }) => {
        const frame = parseServerFrame(new Uint8Array(data));
        if (frame.type !== 'ack') return;
        const update = sent.get(frame.messageId);
        if (update !== undefined) acknowledged.push(update);
        sent.delete(frame.messageId);
        onAcknowledged(frame);
      });
    }

    send(bytes) {
      const frame = parseClientFrame(bytes);
      if (frame.type === 'update') sent.set(frame.messageId, frame.update);
      super.send(bytes);
    }
  }
  return { WebSocket: RecordingWebSocket, acknowledged };
}
