import { join } from './edited.mjs';

/** Full clients on one board: `node witnessProcess.mjs SYNC_URL BOARD_ID COUNT`, with a parent to talk to. */
const [syncUrl, boardId, count] = process.argv.slice(2);
const people = await Promise.all(Array.from({ length: Number(count) }, () => join({ syncUrl }, boardId)));
process.on('message', () => process.send(people.map(({ document }) => document.snapshot())));
process.on('disconnect', () => process.exit());
process.send('ready');
