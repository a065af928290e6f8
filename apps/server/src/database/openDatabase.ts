import type { Database } from './Database.ts';
import { DatabaseError } from './DatabaseError.ts';
import { openPostgresql } from './openPostgresql.ts';
import { openSqlite } from './openSqlite.ts';

/**
 * Opens the database of a URL (`file:PATH` or `postgresql://…`) and applies pending migrations. Rejects with a
 * `DatabaseError` when it can't be used; what is stored is then as it was.
 */
export async function openDatabase({ url }: { readonly url: string }): Promise<Database> {
  if (url.startsWith('file:')) return openSqlite(url);
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgresql(url);
  throw new DatabaseError('DATABASE_URL must start with file: or postgresql://; correct it and start again.');
}
