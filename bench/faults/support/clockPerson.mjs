import { setTimeout as wait } from 'node:timers/promises';
import { joinPerson, keepEditing } from './people.mjs';

/** Somebody in a process of their own, whose clock can be set: `node clockPerson.mjs SYNC_URL BOARD_ID SECONDS`. */
const [syncUrl, boardId, seconds] = process.argv.slice(2);
const person = joinPerson({ syncUrl, boardId });
let losses = 0;
let acknowledgedLast = 0;
let longestPauseMs = 0;
await person.connection.whenLoaded;
person.connection.subscribe(() => {
  if (person.connection.saveState().status === 'offline') losses += 1;
});
const wallClocks = new Set();
const editing = keepEditing(person, `person-${process.pid}`, 20);
let since = performance.now();
for (const end = performance.now() + Number(seconds) * 1_000; performance.now() < end; await wait(20)) {
  wallClocks.add(Math.round(Date.now() / 1_800_000));
  if (person.acknowledged.length > acknowledgedLast)
    [acknowledgedLast, since] = [person.acknowledged.length, performance.now()];
  longestPauseMs = Math.max(longestPauseMs, performance.now() - since);
}
await editing.stop();
await person.whenSaved();
person.connection.close();
console.log(JSON.stringify({ losses, longestPauseMs, acknowledged: acknowledgedLast, clocks: wallClocks.size }));
