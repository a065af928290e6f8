import type { AuditRecord } from '../../members/Grant.ts';

/** A key with which programs read the catalog of a workspace. */
export interface ApiKeyEntry {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly keyHash: string;
  readonly hint: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | undefined;
  readonly usedAt: Date | undefined;
}

/** Keys that were not revoked. What changes one is recorded in the same transaction. */
export interface ApiKeyRepository {
  /** The newest first. */
  list(workspaceId: string): Promise<readonly ApiKeyEntry[]>;
  add(key: ApiKeyEntry, record: AuditRecord): Promise<void>;
  findByHash(keyHash: string): Promise<ApiKeyEntry | undefined>;
  setUsed(keyId: string, at: Date): Promise<void>;
  revoke(keyId: string, at: Date, record: AuditRecord): Promise<void>;
}
