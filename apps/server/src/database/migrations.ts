import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DatabaseEngine, PrismaClient } from './Database.ts';
import { DatabaseError, fullMessageOf } from './DatabaseError.ts';
import { createSchemaEngine, noFilters } from './schemaEngine.ts';

const prismaFolder = join(import.meta.dirname, '../../../../prisma');

interface Migration {
  readonly name: string;
  readonly sql: string;
}

async function readMigrations(engine: DatabaseEngine): Promise<Migration[]> {
  const folder = join(prismaFolder, engine, 'migrations');
  const names = (await readdir(folder)).filter((name) => existsSync(join(folder, name, 'migration.sql'))).sort();
  return Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(join(folder, name, 'migration.sql'), 'utf8') })),
  );
}

/** The whole schema of an engine as one text. */
export async function readSchema(engine: DatabaseEngine): Promise<string> {
  const base = await readFile(join(prismaFolder, engine, 'base.prisma'), 'utf8');
  return `${base}\n${await readFile(join(prismaFolder, 'models.prisma'), 'utf8')}`;
}

/**
 * Applies what the database lacks, as `prisma migrate deploy` does. Loads the schema engine only when there is something
 * to apply. A database that a newer version has migrated is refused, since old code could damage it.
 */
export async function applyMigrations(
  engine: DatabaseEngine,
  client: PrismaClient,
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<void> {
  const migrations = await readMigrations(engine);
  const applied = await readApplied(engine, client);
  const unknown = applied.find(({ name }) => !migrations.some((migration) => migration.name === name));
  if (unknown !== undefined) {
    throw new DatabaseError(
      `The database was changed by a newer Lambdastorm (migration ${unknown.name}); update Lambdastorm and start it again.`,
    );
  }
  if (applied.length === migrations.length && applied.every(({ isFinished }) => isFinished)) return;

  const schemaEngine = await createSchemaEngine(adapter, await readSchema(engine));
  try {
    await schemaEngine.applyMigrations({ migrationsList: toMigrationList(engine, migrations), filters: noFilters });
  } catch (error) {
    throw new DatabaseError(
      `The database could not be brought up to date (${oneLine(fullMessageOf(error))}); restore a backup or ask for help.`,
      { cause: error },
    );
  } finally {
    schemaEngine.free();
  }
}

function toMigrationList(
  engine: DatabaseEngine,
  migrations: readonly Migration[],
): Parameters<Awaited<ReturnType<typeof createSchemaEngine>>['applyMigrations']>[0]['migrationsList'] {
  return {
    baseDir: 'migrations',
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: `provider = "${engine}"\n` },
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}

async function readApplied(
  engine: DatabaseEngine,
  client: PrismaClient,
): Promise<{ readonly name: string; readonly isFinished: boolean }[]> {
  const tables =
    engine === 'sqlite'
      ? await client.$queryRawUnsafe<unknown[]>("SELECT name FROM sqlite_schema WHERE name = '_prisma_migrations'")
      : await client.$queryRawUnsafe<unknown[]>(
          "SELECT tablename FROM pg_tables WHERE tablename = '_prisma_migrations' AND schemaname = current_schema()",
        );
  if (tables.length === 0) return [];
  const rows = await client.$queryRawUnsafe<{ name: string; finished: number }[]>(
    'SELECT migration_name AS name, (CASE WHEN finished_at IS NULL THEN 0 ELSE 1 END) AS finished ' +
      'FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name',
  );
  return rows.map(({ name, finished }) => ({ name, isFinished: Number(finished) === 1 }));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
