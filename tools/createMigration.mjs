import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffSchemas } from '../apps/server/src/database/diffSchemas.ts';
import { findPostgresql, startPostgresql } from '../apps/server/src/testing/temporaryPostgresql.ts';

/**
 * Writes a migration for both engines: from the models of the last commit to the models as they are.
 * `node tools/createMigration.mjs add-owners`
 */
const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Name the migration in lower case with hyphens: node tools/createMigration.mjs add-owners');
  process.exit(2);
}
const programs = findPostgresql();
if (programs === undefined) {
  console.error('Install PostgreSQL first: a migration is written for both engines, and its dialect needs a server.');
  process.exit(1);
}
const before = committedModels();
const after = readFileSync('prisma/models.prisma', 'utf8');
const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
await using postgresql = await startPostgresql(programs);
const urls = { sqlite: 'file::memory:', postgresql: await postgresql.createDatabase() };

for (const [engine, url] of Object.entries(urls)) {
  const base = readFileSync(join('prisma', engine, 'base.prisma'), 'utf8');
  const sql = await diffSchemas(url, before && `${base}\n${before}`, `${base}\n${after}`);
  const folder = join('prisma', engine, 'migrations', `${stamp}_${name.replaceAll('-', '_')}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  console.log(`Wrote ${folder}/migration.sql`);
}

function committedModels() {
  try {
    return execFileSync('git', ['show', 'HEAD:prisma/models.prisma'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
