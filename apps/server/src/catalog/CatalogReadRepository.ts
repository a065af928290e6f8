import type { Publication } from '@lambdastorm/catalog';
import type {
  CatalogWorkspace,
  ContextEntry,
  MessageEntry,
  PublicationEntry,
  SchemaEntry,
  SchemaStep,
  SubscriptionEntry,
} from './CatalogEntries.ts';

/** What is stored of catalogs, to be read. */
export interface CatalogReadRepository {
  /** Those in whose catalog something was published. */
  listWorkspaces(): Promise<readonly CatalogWorkspace[]>;
  findWorkspace(workspaceId: string): Promise<CatalogWorkspace | undefined>;
  /** Contexts that a later change touched, with what belongs to them. */
  listChanged(workspaceId: string, afterChange: number): Promise<ChangedContexts>;
  /** `undefined` when the context has no such version. */
  findPublication(contextId: string, version: number): Promise<Publication | undefined>;
  /** The last versions of contexts, by context id. */
  readLatest(contexts: readonly ContextEntry[]): Promise<ReadonlyMap<string, Publication>>;
  /** The latest first, at most so many in all. */
  listPublications(contextIds: readonly string[], most: number): Promise<readonly PublicationEntry[]>;
  /** How these messages came to be what they are, in the order in which it happened. */
  listSteps(messageIds: readonly string[]): Promise<readonly SchemaStep[]>;
  /** Without the first step of each. */
  listLaterSteps(messageIds: readonly string[]): Promise<readonly SchemaStep[]>;
  /** The schemas of one message, the latest first. */
  listSchemas(messageId: string): Promise<readonly SchemaEntry[]>;
}

export interface ChangedContexts {
  readonly contexts: readonly ContextEntry[];
  readonly messages: readonly MessageEntry[];
  readonly subscriptions: readonly SubscriptionEntry[];
}
