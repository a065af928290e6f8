import type { CatalogNews } from '@lambdastorm/contract';
import type { CompatibilityMode } from '@lambdastorm/schema';
import type { AuditRecord } from '../../members/Grant.ts';
import type { PublishedRows } from './publishedRows.ts';
import type { Deprecation, StoredContext } from './StoredContext.ts';

/** How the catalog of a workspace is kept. */
export interface CatalogSettings {
  readonly mode: CompatibilityMode;
  readonly isPublic: boolean;
}

/** Who has a source. */
export interface SourceOwner {
  readonly id: string;
  readonly name: string;
  readonly boardId: string;
  readonly frameId: string;
  readonly publishedAt: Date;
  readonly publishedBy: string;
}

/** Writes the catalog. Each change is one transaction with the record of who made it. */
export interface PublishingRepository {
  /** What was published from this board, and what was published from boards that are no more, as it is at this time. */
  listKnown(place: { readonly workspaceId: string; readonly boardId: string }, now: Date): Promise<StoredContext[]>;
  /** How many changes a catalog has seen. */
  countChanges(workspaceId: string): Promise<number>;
  findOwner(workspaceId: string, source: string): Promise<SourceOwner | undefined>;
  /** Stores all or nothing; false when somebody has published meanwhile, and nothing happened. */
  publish(rows: PublishedRows): Promise<boolean>;

  getSettings(workspaceId: string): Promise<CatalogSettings>;
  setSettings(workspaceId: string, settings: Partial<CatalogSettings>, record: AuditRecord): Promise<void>;
  /** `undefined`: the mode of the workspace. */
  setMode(contextId: string, mode: CompatibilityMode | undefined, record: AuditRecord): Promise<void>;
  /** A message that the last version of its context has. */
  findMessage(contextId: string, kind: string, wireName: string): Promise<{ id: string; name: string } | undefined>;
  /** `undefined`: it is not on its way out any more. */
  setDeprecation(
    message: { readonly id: string; readonly contextId: string },
    change: { readonly deprecation: Deprecation | undefined; readonly news: CatalogNews },
    record: AuditRecord,
  ): Promise<void>;
}
