import type { Response } from 'express';
import { findActor } from '../sessions/actorOf.ts';
import type { CatalogReader } from './CatalogReader.ts';
import { keyWorkspaceOf } from './keys/programEntrance.ts';

/** Who reads the catalog. A program with a key is nobody else, whatever cookie it sends along. */
export function readerOf(response: Response): CatalogReader {
  const keyWorkspaceId = keyWorkspaceOf(response);
  return { actor: keyWorkspaceId === undefined ? findActor(response) : undefined, keyWorkspaceId };
}
