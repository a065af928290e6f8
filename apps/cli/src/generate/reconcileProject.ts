import type { GeneratedProject } from '@lambdastorm/generator';
import type { FileDecision } from './FileDecision.ts';
import type { ProjectFolder } from './readProjectFolder.ts';
import { reconcileFile } from './reconcileFile.ts';
import { reconcileLeftover } from './reconcileLeftover.ts';

/** What becomes of every file of a project's folder, by path. */
export function reconcileProject(project: GeneratedProject, folder: ProjectFolder): FileDecision[] {
  const wanted = new Set(project.files.map((file) => file.path));
  const leftovers = [...folder.entries].filter(([path]) => !wanted.has(path));
  return [
    ...project.files.map((file) => reconcileFile(file, folder.known(file.path))),
    ...leftovers.flatMap(([path, entry]) => reconcileLeftover(path, entry, folder.known(path))),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
