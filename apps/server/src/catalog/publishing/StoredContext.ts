import type { ContextRecord, MessageHistory } from '@lambdastorm/catalog';

/** A context of the catalog as publishing goes on with it. */
export interface StoredContext extends ContextRecord {
  readonly id: string;
  readonly name: string;
  readonly boardId: string;
  readonly publishedAt: Date;
  /** The name of who published its last version. */
  readonly publishedBy: string;
  readonly messages: readonly StoredMessage[];
}

export interface StoredMessage extends MessageHistory {
  readonly id: string;
  /** Of its last schema, among those of its version. */
  readonly revision: number;
  readonly deprecation: Deprecation | undefined;
}

/** Asks consumers to move away. */
export interface Deprecation {
  readonly at: Date;
  readonly retiresAt: Date | undefined;
  readonly reason: string | undefined;
}
