import type { CatalogContextSummary, CatalogPublication, MessageKind, MessageStatus } from '@lambdastorm/contract';
import type { CompatibilityChange, CompatibilityMode, CompatibilityVerdict, JsonObject } from '@lambdastorm/schema';

/** A workspace as the place of a catalog. */
export interface CatalogWorkspace {
  readonly id: string;
  readonly name: string;
  readonly isPublic: boolean;
  /** What its contexts promise unless they say otherwise. */
  readonly mode: CompatibilityMode;
  /** How many changes its catalog has seen. */
  readonly catalogChanges: number;
}

/** A published context, as its last version says. */
export interface ContextEntry {
  readonly id: string;
  readonly source: string;
  readonly name: string;
  readonly boardId: string;
  readonly frameId: string;
  readonly version: number;
  readonly publishedAt: Date;
  /** What it promises itself; `undefined`: what its workspace does. */
  readonly mode: CompatibilityMode | undefined;
  /** The number of the change that touched it last. */
  readonly change: number;
  readonly summary: StoredSummary;
}

/** What the column `summary` of a context holds. */
export type StoredSummary = Pick<CatalogContextSummary, 'purpose' | 'team' | 'domain' | 'publishedBy' | 'counts'>;

/** A message that a context owns or once owned. */
export interface MessageEntry {
  readonly id: string;
  readonly contextId: string;
  readonly kind: MessageKind;
  readonly wireName: string;
  readonly name: string;
  readonly description: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly isPersonal: boolean;
  readonly removedAt: Date | undefined;
  readonly deprecatedAt: Date | undefined;
  readonly retiresAt: Date | undefined;
  readonly deprecation: string | undefined;
}

/** What the last version of a context takes from another. */
export interface SubscriptionEntry {
  /** The context that depends. */
  readonly contextId: string;
  /** The owner's. */
  readonly source: string;
  readonly kind: MessageKind;
  readonly wireName: string;
  readonly fields: readonly string[];
  readonly needs: readonly string[];
}

/** A schema that a message was published with. */
export interface SchemaEntry {
  readonly messageId: string;
  readonly version: number;
  readonly revision: number;
  readonly contextVersion: number;
  readonly at: Date;
  readonly schema: JsonObject;
  /** Absent for the first. */
  readonly backward: CompatibilityVerdict | undefined;
  readonly forward: CompatibilityVerdict | undefined;
  readonly changes: readonly CompatibilityChange[];
}

/** A schema without what is in it. */
export type SchemaStep = Pick<SchemaEntry, 'messageId' | 'version' | 'revision' | 'contextVersion' | 'at'>;

/** A published version of a context without its content. */
export interface PublicationEntry {
  readonly contextId: string;
  readonly version: number;
  readonly at: Date;
  readonly byName: string;
  readonly note: string | undefined;
  readonly overrideReason: string | undefined;
  /** Messages that it took away, and those that were away before it. */
  readonly goneAndBack: CatalogPublication['messages'];
}

/** Where a message stands at a time. */
export function statusOf({ removedAt, deprecatedAt, retiresAt }: MessageEntry, now: Date): MessageStatus {
  if (removedAt !== undefined) return 'removed';
  if (deprecatedAt === undefined) return 'current';
  return retiresAt !== undefined && retiresAt <= now ? 'retired' : 'deprecated';
}

/** The first schema of a version that is not the first: those before it could not go on. */
export function isBreaking({ version, revision }: Pick<SchemaStep, 'version' | 'revision'>): boolean {
  return version > 1 && revision === 1;
}

/** Identifies a message in its workspace, and is its place in addresses. */
export function messageKey(message: {
  readonly source: string;
  readonly kind: string;
  readonly wireName: string;
}): string {
  return `${message.source}/${message.kind}/${message.wireName}`;
}
