import type { DomainModel } from '@lambdastorm/model';
import type { GeneratedProject } from './GeneratedFile.ts';
import type { TargetId } from './GeneratorTarget.ts';

/**
 * Writes the project of one bounded context. Total and deterministic for every derived model: the same model gives the
 * same bytes. Throws when the model has no context of that id.
 */
export function generateProject(_model: DomainModel, contextId: string, _target: TargetId): GeneratedProject {
  return { contextId, folder: 'context', files: [] };
}
