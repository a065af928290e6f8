import type { PrismaClient } from './generated/sqlite/client.ts';

/** Both engines' clients have this shape; repositories know no other. */
export type { PrismaClient } from './generated/sqlite/client.ts';

export type DatabaseEngine = 'sqlite' | 'postgresql';

/** An open database with all migrations applied. Disposing of it lets go of the file or the connections. */
export interface Database {
  readonly client: PrismaClient;
  readonly engine: DatabaseEngine;
  [Symbol.asyncDispose](): Promise<void>;
}
