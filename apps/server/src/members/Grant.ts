import type { AuditEntry, Role } from '@lambdastorm/contract';
import type { Resource } from '../access/can.ts';

/** What one person may do: in a whole workspace, or on one board of it. */
export interface Grant extends Resource {
  readonly userId: string;
  readonly role: Role;
  /** The share link that gave it, and takes it back when it is revoked. */
  readonly linkId: string | undefined;
  readonly at: Date;
}

/** Lets people in. The token itself is known to those alone whom it was given to. */
export interface Link extends Resource {
  readonly id: string;
  readonly role: Role;
  readonly tokenHash: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | undefined;
  readonly mostUses: number | undefined;
  readonly uses: number;
  readonly revokedAt: Date | undefined;
}

/** Who gave whom which right. */
export interface AuditRecord extends Resource {
  readonly id: string;
  readonly at: Date;
  readonly what: AuditEntry['what'];
  readonly byId: string;
  readonly byName: string;
  readonly aboutId: string | undefined;
  readonly aboutName: string | undefined;
  readonly role: Role | undefined;
}
