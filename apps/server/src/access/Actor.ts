import type { Role } from '@lambdastorm/contract';

/** Who asks for something, with every role that they have. */
export interface Actor {
  readonly userId: string;
  /** What others call them; may be empty. */
  readonly name: string;
  /** Has no address and no password, and is only as durable as their cookie. */
  readonly isGuest: boolean;
  /** Absent of a program that asks on the machine of a local installation. */
  readonly sessionId: string | undefined;
  /** On a local installation, whoever sits at the machine may do everything. */
  readonly everywhere: Role | undefined;
  readonly byWorkspaceId: ReadonlyMap<string, Role>;
  readonly byBoardId: ReadonlyMap<string, Role>;
}

/** A person without a session on a local installation: a script, or a page before it has said a name. */
export const machinePerson: Actor = {
  userId: 'machine',
  name: '',
  isGuest: true,
  sessionId: undefined,
  everywhere: 'owner',
  byWorkspaceId: new Map(),
  byBoardId: new Map(),
};
