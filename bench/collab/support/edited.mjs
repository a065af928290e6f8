import { setTimeout as wait } from 'node:timers/promises';
import { renderBoardFile } from '@lambdastorm/board';
import { board, command } from '@lambdastorm/board/builder';
import { createBoardDoc, readSnapshot, writeSnapshot, yjsBoardDocument } from '@lambdastorm/board/yjs';
import { connectBoard } from '@lambdastorm/sync';
import * as Y from 'yjs';
import { readStored } from '../../faults/support/databases.mjs';
import { getTicket, PageWebSocket } from '../../faults/support/entrance.mjs';

/** A board of so many notes on a server, as an imported file. */
export async function storeWall(server, notes) {
  const snapshot = board(
    ...Array.from({ length: notes }, (_, index) => command(`Note ${index} with some words`, index * 10)),
  );
  const response = await fetch(`${server.url}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: 'file', file: renderBoardFile({ name: 'Wall', snapshot }) }),
  });
  if (!response.ok) throw new Error(`The server does not take the board: ${await response.text()}`);
  return (await response.json()).id;
}

/** Somebody on a board, as the web app is one. */
export async function join(server, boardId) {
  const document = yjsBoardDocument(createBoardDoc());
  const connection = connectBoard({
    ...{ document, url: server.syncUrl, boardId, WebSocket: PageWebSocket },
    getTicket: () => getTicket(server.syncUrl, boardId),
  });
  await connection.whenLoaded;
  return { document, connection, [Symbol.dispose]: () => connection.close() };
}

/** Ten people move random notes, by turns, until it has been done so often and is stored. */
export async function moveAbout(server, boardId, moves) {
  const people = [];
  for (let index = 0; index < 10; index++) people.push(await join(server, boardId));
  const ids = people[0].document.snapshot().notes.map(({ id }) => id);
  for (let move = 0; move < moves; move++) {
    const to = { x: Math.floor(Math.random() * 5_000), y: Math.floor(Math.random() * 5_000) };
    people[move % 10].document.edit({ type: 'moveNote', noteId: ids[Math.floor(Math.random() * ids.length)], to });
    // About thousand edits a second: a busy workshop of hours in minutes.
    if (move % 20 === 19) await wait(10);
  }
  while (!people.every(({ connection }) => connection.saveState().status === 'saved')) await wait(10);
  return people;
}

/** What is stored of a board, beside what its live content alone would weigh. */
export async function weigh(databaseUrl, boardId) {
  const doc = await readStored(databaseUrl, boardId);
  return {
    state: Y.encodeStateAsUpdate(doc).length,
    content: contentBytes(doc),
    notes: readSnapshot(doc).notes.length,
  };
}

/** What the live content weighs in a document that never held anything else, under the shortest client id. */
export function contentBytes(doc) {
  const fresh = createBoardDoc();
  fresh.clientID = 1;
  writeSnapshot(fresh, readSnapshot(doc));
  return Y.encodeStateAsUpdate(fresh).length;
}
