import type { FileDecision } from './FileDecision.ts';
import type { FoundFiles } from './PreviousProject.ts';

/** The files as they are once everything is done. */
export function applyDecisions(files: FoundFiles, decisions: readonly FileDecision[]): FoundFiles {
  const after = new Map(files);
  for (const path of decisions.flatMap(({ remove }) => remove ?? [])) after.delete(path);
  for (const { write } of decisions) for (const [path, text] of write ?? []) after.set(path, text);
  return after;
}
