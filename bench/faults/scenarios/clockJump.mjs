import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { readSnapshot } from '@lambdastorm/board/yjs';
import { newDatabase, readStored } from '../support/databases.mjs';
import { buildLibrary, skipped } from '../support/nativeLibrary.mjs';
import { startServerProcess } from '../support/serverProcess.mjs';

const run = promisify(execFile);

export const clockJump = {
  name: 'clock-jump',
  what: 'the clocks of the server and of people jump by an hour, forth and back',
  short: { jumps: 3, seconds: 1.5 },
  full: { jumps: 12, seconds: 10 },
  async run({ jumps, seconds }) {
    using library = buildLibrary('clock');
    if (library === undefined) return skipped;
    await using resources = new AsyncDisposableStack();
    const { url: databaseUrl } = resources.use(await newDatabase('sqlite'));
    const folder = mkdtempSync(join(tmpdir(), 'lambdastorm-clock-'));
    resources.defer(() => rmSync(folder, { recursive: true, force: true }));
    const shift = (who) => ({ LD_PRELOAD: library.path, CLOCK_SHIFT: join(folder, who) });
    const server = resources.use(await startServerProcess({ databaseUrl, env: shift('server') }));
    const boardId = await server.createBoard();
    const lasting = jumps * seconds + 3;
    const script = join(import.meta.dirname, '../support/clockPerson.mjs');
    const people = ['ann', 'bob'].map((name) =>
      run(process.execPath, [script, server.syncUrl, boardId, `${lasting}`], {
        env: { ...process.env, ...shift(name) },
      }),
    );
    await wait(1_500);
    for (let jump = 0; jump < jumps; jump++) {
      for (const who of ['server', 'ann', 'bob']) {
        if (Math.random() < 0.7) writeFileSync(join(folder, who), `${[3_600, -3_600, 0][jump % 3]}\n`);
      }
      await wait(seconds * 1_000);
    }
    const told = (await Promise.all(people)).map(({ stdout }) => JSON.parse(stdout));
    await server.stop();
    const losses = told.reduce((sum, each) => sum + each.losses, 0);
    const pause = Math.max(...told.map((each) => each.longestPauseMs));
    const notes = readSnapshot(await readStored(databaseUrl, boardId)).notes.length;
    const problems = losses > 0 ? [`Somebody was dropped ${losses} times.`] : [];
    if (told.every((each) => each.clocks < 2)) problems.push('No clock jumped: nothing was measured.');
    if (notes === 0) problems.push('Nothing is stored.');
    return {
      problems,
      rows: [
        { what: 'jumps of an hour', measured: jumps },
        { what: 'connections lost', measured: losses, goal: '0' },
        { what: 'longest time without an acknowledgement (ms)', measured: pause.toFixed(0) },
        { what: 'messages acknowledged', measured: told.reduce((sum, each) => sum + each.acknowledged, 0) },
      ],
    };
  },
};
