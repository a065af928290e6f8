import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { newDatabase } from '../../faults/support/databases.mjs';
import { rssOf } from '../../faults/support/memory.mjs';
import { startServerProcess } from '../../faults/support/serverProcess.mjs';
import { cpuMsOf } from './processCost.mjs';

/**
 * The whole server on a new database, which `fill` may write to before, with a report of what it costs; disposing of it
 * removes everything.
 */
export async function startMonitoredServer(engine = 'sqlite', fill = async () => {}) {
  const resources = new AsyncDisposableStack();
  const database = resources.use(await newDatabase(engine));
  await fill(database.url);
  const reports = resources.use(await newDatabase('sqlite'));
  const file = join(reports.folder, 'monitor.json');
  const options = {
    databaseUrl: database.url,
    nodeOptions: [...startFlags(), '--import', join(import.meta.dirname, 'monitor.mjs')],
    env: { MONITOR_FILE: file },
  };
  let server = await startServerProcess(options);
  resources.defer(() => server.stop());
  return {
    databaseUrl: database.url,
    get url() {
      return server.url;
    },
    get syncUrl() {
      return server.syncUrl;
    },
    createBoard: (name) => server.createBoard(name),
    cpuMs: () => cpuMsOf(server.pid),
    /** In MB. */
    rss: () => rssOf(server.pid),
    /** As it was a second ago at most. */
    lagP99Ms: () => JSON.parse(readFileSync(file, 'utf8')).lagP99Ms,
    /** The longest that others had to wait since lag was last counted from, and the most that the server's thread worked without giving them a turn. */
    async longestBlock() {
      await setTimeout(1500);
      const { lagMaxMs, workMaxMs } = JSON.parse(readFileSync(file, 'utf8'));
      return { waitedMs: lagMaxMs, workedMs: workMaxMs };
    },
    /** Loop lag is counted from now on. */
    resetLag: () => process.kill(server.pid, 'SIGUSR2'),
    async restart() {
      await server.stop();
      server = await startServerProcess({ ...options, port: server.port });
    },
    stop: () => server.stop(),
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

/** What `pnpm start` gives to Node. */
function startFlags() {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}
