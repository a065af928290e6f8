import type { BoardSnapshot } from '@lambdastorm/board';
import { deriveModel, type Finding } from '@lambdastorm/derivation';
import { type GeneratedProject, generateProject, targets } from '@lambdastorm/generator';
import { AppError } from '../http/AppError.ts';

/** The project of one bounded context of a wall, refused while findings stand in its way. */
export function generateContext(snapshot: BoardSnapshot, contextId: string, targetId: string): GeneratedProject {
  const target = targets.find(({ id }) => id === targetId);
  if (target === undefined) throw new AppError('target-not-found', 'This kind of project does not exist.');
  const { model, findings } = deriveModel(snapshot);
  const context = model.boundedContexts.find(({ id }) => id === contextId);
  if (context === undefined) {
    throw new AppError('context-not-found', 'This bounded context is not on the board; load the board again.');
  }
  const errors = findings.filter((finding) => finding.severity === 'error' && concerns(finding, contextId));
  if (errors.length > 0) {
    const what = errors.length === 1 ? 'One finding stands' : `${errors.length} findings stand`;
    const places = errors.slice(0, 20).map(({ message, noteIds }) => ({ pointer: toPointer(noteIds), message }));
    throw new AppError('findings-prevent-generation', `${what} in the way of code; resolve it on the board.`, places);
  }
  return generateProject(model, context.id, target.id);
}

/** A finding of the whole wall stands in the way of every context. */
function concerns({ contextId }: Finding, generated: string): boolean {
  return contextId === undefined || contextId === generated;
}

function toPointer([noteId]: readonly string[]): string {
  return noteId === undefined ? '' : `/notes/${noteId.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
