import { PrismaPg } from '@prisma/adapter-pg';
import type { Database, PrismaClient } from './Database.ts';
import { DatabaseError, fullMessageOf } from './DatabaseError.ts';
import { applyMigrations } from './migrations.ts';

export async function openPostgresql(url: string): Promise<Database> {
  const { PrismaClient: PostgresqlClient } = await import('./generated/postgresql/client.ts');
  const adapter = new PrismaPg({ connectionString: url, connectionTimeoutMillis: 10_000 });
  const client = new PostgresqlClient({ adapter }) as unknown as PrismaClient;
  try {
    await checkDurability(client);
    await applyMigrations('postgresql', client, adapter);
  } catch (error) {
    await client.$disconnect();
    throw error instanceof DatabaseError ? error : toDatabaseError(error, url);
  }
  return { client, engine: 'postgresql', [Symbol.asyncDispose]: () => client.$disconnect() };
}

/** An acknowledged edit is a durable edit, so a commit must wait for the disk. */
async function checkDurability(client: PrismaClient): Promise<void> {
  for (const setting of ['fsync', 'synchronous_commit']) {
    const rows = await client.$queryRawUnsafe<{ value: string }[]>(`SELECT current_setting('${setting}') AS value`);
    if (rows[0]?.value === 'off') {
      throw new DatabaseError(
        `PostgreSQL runs with ${setting} = off and could lose saved work in a power cut; set ${setting} = on and start again.`,
      );
    }
  }
}

function toDatabaseError(error: unknown, url: string): DatabaseError {
  const message = fullMessageOf(error);
  const where = withoutPassword(url);
  const reason = reasons.find(({ pattern }) => pattern.test(message))?.reason ?? message.replaceAll(/\s+/g, ' ');
  return new DatabaseError(`The PostgreSQL database at ${where} can't be used: ${reason}; check DATABASE_URL.`, {
    cause: error,
  });
}

const reasons = [
  { pattern: /ECONNREFUSED|ENOENT|can't reach database/i, reason: 'no server answers there' },
  { pattern: /ENOTFOUND|EAI_AGAIN/, reason: 'the host name is not known' },
  { pattern: /ETIMEDOUT|timeout/i, reason: 'the server does not answer in time' },
  { pattern: /password authentication|authentication failed|28P01/i, reason: 'the user name or password is wrong' },
  { pattern: /database .* does not exist|3D000|DatabaseDoesNotExist/i, reason: 'the database does not exist' },
  { pattern: /too many (clients|connections)/i, reason: 'it has no free connection' },
];

function withoutPassword(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
