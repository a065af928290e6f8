import { parentPort, workerData } from 'node:worker_threads';
import { area, board, command, context, event } from '@lambdastorm/board/builder';
import { anyEdit, tryEdit } from '@lambdastorm/board/testing';
import { createBoardDoc, readSnapshot, writeSnapshot, yjsBoardDocument } from '@lambdastorm/board/yjs';
import { applyUpdate, validateUpdate } from '@lambdastorm/sync';
import fc from 'fast-check';
import * as Y from 'yjs';

/** A room without a network: judges, applies and logs mutants, and reads the log again when a document was broken. */
const start = createBoardDoc();
writeSnapshot(start, board(command('Place order'), event('Order placed'), context('Ordering', area(0, 0, 800, 600))));
const state = Y.encodeStateAsUpdate(start);
const peers = [300, 301, 302].map(writeAs);
const outcome = { judged: 0, refused: 0, gap: 0, unchanged: 0, applied: 0, broken: 0, slowestMs: 0, problems: [] };
const anybody = () => true;
const mutantsPerRoom = 60;
let log = [];
let doc;
/** What could come next, of which mutants are made. */
let corpus = [];

while (outcome.judged < workerData.count && outcome.problems.length < 5) {
  openRoom();
  for (let count = 0; count < mutantsPerRoom; count++) judge(mutant());
  checkAgainstLog();
}
parentPort.postMessage(outcome);

/** A board in the middle of what somebody writes. */
function openRoom() {
  const updates = pick(peers);
  const next = below(updates.length);
  log = [state, ...updates.slice(0, next)];
  doc = fromLog();
  corpus = [updates[next], Y.mergeUpdates(updates.slice(next, next + 1 + below(8))), pick(pick(peers))];
}

function judge(update) {
  const begin = performance.now();
  outcome.judged += 1;
  try {
    const { verdict } = validateUpdate(doc, update, anybody);
    if (verdict === 'valid') take(update);
    else outcome[verdict] += 1;
  } catch (error) {
    outcome.problems.push(`A mutant threw ${error}: ${Buffer.from(update).toString('base64')}`);
    doc = fromLog();
  }
  // The first ones warm the machine up.
  if (outcome.judged > 1_000) outcome.slowestMs = Math.max(outcome.slowestMs, performance.now() - begin);
}

function take(update) {
  const applied = applyUpdate(doc, update);
  if (applied.outcome === 'broken') {
    outcome.broken += 1;
    doc = fromLog();
  } else if (applied.outcome === 'unchanged') outcome.unchanged += 1;
  else {
    outcome.applied += 1;
    log.push(applied.change);
  }
}

function checkAgainstLog() {
  const again = fromLog();
  const isSame = JSON.stringify(readSnapshot(again)) === JSON.stringify(readSnapshot(doc));
  if (!isSame || again.store.pendingStructs !== null) outcome.problems.push('A board differs from its log.');
}

function fromLog() {
  const fresh = createBoardDoc();
  for (const update of log) Y.applyUpdate(fresh, update);
  return fresh;
}

/** What somebody writes, update by update. */
function writeAs(clientId) {
  const updates = [];
  const peer = createBoardDoc();
  Y.applyUpdate(peer, state);
  peer.clientID = clientId;
  peer.on('update', (update) => updates.push(update));
  const document = yjsBoardDocument(peer);
  for (const edit of fc.sample(anyEdit, 200)) tryEdit(document, edit);
  document.undo();
  document.redo();
  return updates;
}

function mutant() {
  const bytes = Buffer.from(pick(corpus));
  for (let change = below(3); change >= 0; change--) {
    const at = below(bytes.length);
    // Most mutants differ in a byte or two: those get furthest.
    const kind = pick([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 3, 4]);
    if (kind <= 1) bytes[at] = kind === 0 ? bytes[at] ^ (1 << below(8)) : below(256);
    else if (kind === 2) bytes.copy(bytes, at, below(bytes.length), bytes.length);
    else if (kind === 3) return Uint8Array.from(bytes.subarray(0, at));
    else return Uint8Array.from(Buffer.concat([bytes.subarray(0, at), splice()]));
  }
  return Uint8Array.from(bytes);
}

function splice() {
  const other = pick(corpus);
  return other.subarray(below(other.length));
}

function pick(list) {
  return list[below(list.length)];
}

function below(limit) {
  return Math.floor(Math.random() * limit);
}
