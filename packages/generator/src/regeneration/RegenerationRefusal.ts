/** Why a project can't be generated again. `unreadable` is trouble with a file, `foreign` another project, `usage` a wish for what is not there. */
export type RefusalReason = 'unreadable' | 'foreign' | 'usage';

/** What was handed in is no project that can be generated again; the message says what, where and what to do. */
export class RegenerationRefusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.name = 'RegenerationRefusal';
    this.reason = reason;
  }
}
