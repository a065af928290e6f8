import type { z } from 'zod';
import type { ProblemCode } from '../Problem.ts';
import type { SchemaName } from './schemas.ts';

/** Something that can be asked of the server. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** With parameters in braces. */
  readonly path: string;
  readonly summary: string;
  /** `catalog`: whoever may read the catalog, with a session, with a key, or with neither where it is public. */
  readonly opensTo: 'catalog' | 'session' | 'anybody';
  readonly query?: z.ZodObject;
  readonly body?: SchemaName;
  /** Absent: nothing but the status. */
  readonly answer?: SchemaName;
  readonly status: 200 | 201 | 204;
  /** What it refuses besides what any request may be refused for. */
  readonly problems: readonly ProblemCode[];
}
