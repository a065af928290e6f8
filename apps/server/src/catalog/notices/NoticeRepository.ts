import type { Follow, MessageKind, Notice } from '@lambdastorm/contract';

/** A catalog, a context of it (`source`) or a message (`kind` and `wireName`). */
export interface Followable {
  readonly workspaceId: string;
  readonly source: string | undefined;
  readonly kind: MessageKind | undefined;
  readonly wireName: string | undefined;
}

/** What people follow and what they were told. Notices themselves are written with what they are about. */
export interface NoticeRepository {
  /** Catalogs first, then by source. `undefined`: of all workspaces. */
  listFollows(userId: string, workspaceIds: readonly string[] | undefined): Promise<readonly Follow[]>;
  countFollows(userId: string): Promise<number>;
  addFollow(userId: string, thing: Followable, at: Date): Promise<void>;
  removeFollow(userId: string, thing: Followable): Promise<void>;
  /** Whether the catalog has such a thing, also one that was removed. */
  isKnown(thing: Followable): Promise<'context' | 'message' | 'nothing'>;

  /** The latest first. */
  listNotices(userId: string, workspaceIds: readonly string[] | undefined): Promise<readonly Notice[]>;
  countUnread(userId: string, workspaceIds: readonly string[] | undefined): Promise<number>;
  /** Without ids: all of them. */
  setRead(userId: string, ids: readonly string[] | undefined, at: Date): Promise<void>;

  /** Gives what one person follows and was told to another. */
  move(fromUserId: string, toUserId: string): Promise<void>;
}
