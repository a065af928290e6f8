import type { Resource } from '../access/can.ts';
import type { AuditRecord, Grant, Link } from './Grant.ts';

/** Somebody as others see them. */
interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isGuest: boolean;
}

/** Rights, the links that give them, and the record of both. What changes a right is recorded in the same transaction. */
export interface GrantRepository {
  /** All rights of one person. */
  listOf(userId: string): Promise<readonly Grant[]>;
  /** The rights on exactly this thing: of a board without those that come from its workspace. */
  listOn(resource: Resource): Promise<readonly Grant[]>;
  find(resource: Resource, userId: string): Promise<Grant | undefined>;
  /** Gives a right, or another role. */
  set(grant: Grant, record?: AuditRecord): Promise<void>;
  remove(resource: Resource, userId: string, record: AuditRecord): Promise<void>;
  /** Gives all rights of one person to another, who keeps what is higher. */
  move(fromUserId: string, toUserId: string): Promise<void>;
  /** Whether some workspace has an owner with an account. */
  hasOwner(): Promise<boolean>;
  findPeople(userIds: readonly string[]): Promise<readonly KnownPerson[]>;

  addLink(link: Link, record: AuditRecord): Promise<void>;
  /** Those that are not revoked, the newest first. */
  listLinks(resource: Resource): Promise<readonly Link[]>;
  findLink(linkId: string): Promise<Link | undefined>;
  findLinkByHash(tokenHash: string): Promise<Link | undefined>;
  /** Counts one use and gives the right; false when the link was used up or revoked meanwhile, and nothing happened. */
  useLink(link: Link, grant: Grant, record: AuditRecord): Promise<boolean>;
  /** Takes back what the link gave; returns who lost something. */
  revokeLink(link: Link, at: Date, record: AuditRecord): Promise<readonly string[]>;

  /** The latest first. */
  listAudit(workspaceId: string, most: number): Promise<readonly AuditRecord[]>;
  /** Forgets the rights and links of a board that is no more; the record stays. */
  removeBoard(boardId: string): Promise<void>;
}
