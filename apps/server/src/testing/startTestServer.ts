import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type StartOptions, startServer } from '../composition.ts';
import type { Config } from '../config.ts';
import { createAppSignals } from '../observability/appSignals.ts';
import { type Answer, type AskOptions, ask } from './ask.ts';

export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly folder: string;
  ask(method: string, path: string, options?: AskOptions): Promise<Answer>;
  /** Stops, and starts again on the same data. */
  restart(): Promise<void>;
}

/** The real server on a free port, with a database in a folder of its own. */
export async function startTestServer(options: Partial<Config> & StartOptions = {}): Promise<TestServer> {
  const { webFolder, tell, ...settings } = options;
  const folder = await mkdtemp(join(tmpdir(), 'lambdastorm-server-'));
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    databaseUrl: `file:${join(folder, 'lambdastorm.db')}`,
    publicUrl: undefined,
    logLevel: 'silent',
    ...{ signIn: 'open', isOpenToMachine: true, mail: undefined, openId: undefined, sendsWebhooks: true },
    ...settings,
  };
  const signals = createAppSignals(pino({ level: 'silent' }));
  const start = () => startServer(config, signals, { ...(webFolder && { webFolder }), ...(tell && { tell }) });
  let server = await start();
  return {
    get url() {
      return `http://127.0.0.1:${server.port}`;
    },
    folder,
    ask: (method, path, more) => ask(server.port, method, path, more),
    async restart() {
      await server[Symbol.asyncDispose]();
      server = await start();
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
