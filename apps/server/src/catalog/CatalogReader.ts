import type { Actor } from '../access/Actor.ts';

/** Who reads a catalog: a person, a program with a key of one workspace, or anybody. */
export interface CatalogReader {
  readonly actor: Actor | undefined;
  /** The workspace whose key a program has shown. */
  readonly keyWorkspaceId: string | undefined;
}
