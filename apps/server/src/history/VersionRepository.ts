/** A version as lists show it. */
export interface Version {
  readonly id: string;
  readonly boardId: string;
  readonly at: Date;
  readonly name: string | undefined;
  readonly noteCount: number;
}

/** What boards were. */
export interface VersionRepository {
  /** The latest first, then by id. */
  list(boardId: string): Promise<readonly Version[]>;
  add(version: Version, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** The bytes as they were added; `undefined` when the board has no such version. */
  read(boardId: string, versionId: string): Promise<Uint8Array | undefined>;
  remove(versionIds: readonly string[]): Promise<void>;
  removeAll(boardId: string): Promise<void>;
}
