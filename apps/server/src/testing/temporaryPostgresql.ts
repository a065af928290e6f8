import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './freePort.ts';

export interface TemporaryPostgresql extends AsyncDisposable {
  /** A new empty database. */
  createDatabase(): Promise<string>;
}

interface Identity {
  readonly uid: number;
  readonly gid: number;
}

const user = 'lambdastorm';

/** The folder of PostgreSQL's programs, or `undefined` on a machine without them. */
export function findPostgresql(): string | undefined {
  try {
    const folder = execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const programs = ['initdb', 'postgres', 'createdb'].map((name) => join(folder.trim(), name));
    return programs.every((path) => existsSync(path)) && identity() !== undefined ? folder.trim() : undefined;
  } catch {
    return undefined;
  }
}

/** A PostgreSQL of its own in a temporary folder, on 127.0.0.1 and a free port. */
export async function startPostgresql(programs: string): Promise<TemporaryPostgresql> {
  const as = identity() ?? {};
  const folder = await mkdtemp('/tmp/lambdastorm-pg-');
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const options = { ...as, cwd: folder, stdio: 'ignore' } as const;
  const data = join(folder, 'data');
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', user, '-A', 'trust', '-E', 'UTF8', '--no-sync'], options);
  const port = await freePort();
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', '-k', folder],
    options,
  );

  let databases = 0;
  async function createDatabase(): Promise<string> {
    databases += 1;
    execFileSync(
      join(programs, 'createdb'),
      ['-h', '127.0.0.1', '-p', `${port}`, '-U', user, `test${databases}`],
      options,
    );
    return `postgresql://${user}@127.0.0.1:${port}/test${databases}`;
  }

  await untilReady(createDatabase, server);
  return {
    createDatabase,
    async [Symbol.asyncDispose]() {
      // SIGINT is PostgreSQL's fast shutdown.
      const closed = new Promise((resolve) => server.once('close', resolve));
      if (server.exitCode === null && server.kill('SIGINT')) await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(attempt: () => Promise<string>, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (server.exitCode === null && Date.now() < deadline) {
    const isReady = await attempt().then(
      () => true,
      () => false,
    );
    if (isReady) return;
    await wait(100);
  }
  throw new Error('The temporary PostgreSQL did not start.');
}

/** PostgreSQL refuses to run as root; there it runs as the user that its package makes. */
function identity(): Partial<Identity> | undefined {
  if (process.getuid?.() !== 0) return {};
  try {
    const [uid, gid] = ['-u', '-g'].map((what) => Number(execFileSync('id', [what, 'postgres'], { stdio: 'pipe' })));
    return uid === undefined || gid === undefined ? undefined : { uid, gid };
  } catch {
    return undefined;
  }
}
