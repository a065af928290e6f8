import { deriveModel } from '@lambdastorm/derivation';
import type { FoundFiles } from '../PreviousProject.ts';
import { type Board, createDesk } from './createDesk.ts';
import type { Deletion } from './deletions.ts';
import { editedDesk } from './editedDesk.ts';

/**
 * What becomes of the project of a context whose files a person has edited, without each of these things of its wall; those
 * in which that changes nothing are left out. Throws when a second run would change something again.
 */
export function generateWithout(
  board: Board,
  contextId: string,
  deletions: readonly Deletion[],
): ReadonlyMap<string, FoundFiles> {
  const edited = editedDesk(contextId, board).files;
  const projects = deletions.flatMap(({ name, board: less }) => {
    const contexts = deriveModel(less).model.boundedContexts;
    if (!contexts.some(({ id }) => id === contextId)) return [];
    const desk = createDesk('aws-lambda-typescript', contextId);
    for (const [path, text] of edited) desk.files.set(path, text);
    const told = Object.values(desk.generate(less));
    if (!desk.isClean(less)) throw new Error(`${contextId} without ${name} is not finished after one run.`);
    return told.every((status) => status === 'kept') ? [] : [[name, desk.files] as const];
  });
  return new Map(projects);
}
