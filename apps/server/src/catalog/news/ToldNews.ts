import type { CatalogNews } from '@lambdastorm/contract';
import type { PrismaClient } from '../../database/Database.ts';

export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

/** What happened in a catalog, and who did it and need not be told. */
export interface ToldNews {
  readonly workspaceId: string;
  /** `undefined`: nobody, time did it. */
  readonly byId: string | undefined;
  readonly news: CatalogNews;
}

/** Writes down, in the transaction of the change itself, whom to tell of it. */
export type TellNews = (transaction: Transaction, told: ToldNews) => Promise<void>;
