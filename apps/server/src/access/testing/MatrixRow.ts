import type { Role } from '@lambdastorm/contract';

/** A route, and who may ask it. */
export interface MatrixRow {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As it is registered. */
  readonly route: string;
  /** Who may at least: a role, whoever is signed in, or anybody. */
  readonly least: Role | 'signed in' | 'anybody';
  /** What is asked, on things made for this question alone. */
  readonly prepare: () => Promise<MatrixRequest>;
  /** What an allowed request comes to; 2xx unless it says so. */
  readonly status?: number;
}

interface MatrixRequest {
  readonly path: string;
  readonly body?: unknown;
}

/** The workspace that everybody with a role is in. */
export const first = 'first';

export function always(path: string, body?: unknown): MatrixRow['prepare'] {
  return async () => ({ path, ...(body === undefined ? {} : { body }) });
}
