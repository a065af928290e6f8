import { createClient } from '@libsql/client';
import { DatabaseError, fullMessageOf } from './DatabaseError.ts';

/**
 * Keeps a second server away from the same file: each would number a board's updates by itself. The lock is a write
 * transaction on a file next to the database, so other programs can still read the database, and the operating system
 * lets go of it however the process ends.
 */
export async function lockSqlite(path: string): Promise<AsyncDisposable> {
  try {
    const client = createClient({ url: `file:${path}.lock` });
    const transaction = await client.transaction('write');
    return {
      async [Symbol.asyncDispose]() {
        transaction.close();
        client.close();
      },
    };
  } catch (error) {
    if (/busy|locked/i.test(fullMessageOf(error))) {
      throw new DatabaseError(
        `The database file ${path} is in use by another Lambdastorm; stop that one, or set DATABASE_URL to another file.`,
        { cause: error },
      );
    }
    throw new DatabaseError(
      `The data folder of ${path} can't be written (${fullMessageOf(error)}); make it writable or set DATABASE_URL to another place.`,
      { cause: error },
    );
  }
}
