import { fork } from 'node:child_process';
import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
import { readSnapshot } from '@lambdastorm/board/yjs';
import { readStored } from '../../faults/support/databases.mjs';
import { cpuMsOf } from './processCost.mjs';

/** People who do apply what they receive, as the web app does, in a process of their own. */
export async function startWitnesses(server, boardId, count) {
  const script = new URL('./witnessProcess.mjs', import.meta.url);
  const child = fork(script, [server.syncUrl, boardId, `${count}`]);
  let snapshots;
  await once(child, 'message');
  return {
    cpuMs: () => cpuMsOf(child.pid),
    /** Remembers what they show now, and sends them away. */
    async look() {
      child.send('show');
      [snapshots] = await once(child, 'message');
      child.kill();
    },
    /** How many of them showed something else than what is stored; no server may be running. */
    async countWrong() {
      const stored = JSON.parse(JSON.stringify(readSnapshot(await readStored(server.databaseUrl, boardId))));
      return snapshots.filter((shown) => !isDeepStrictEqual(shown, stored)).length;
    },
    [Symbol.dispose]: () => child.kill(),
  };
}
