import type { GeneratedFile, TargetId } from '@lambdastorm/generator';
import type { DomainModel } from '@lambdastorm/model';
import { useEffect, useState } from 'react';
import { askAboutCode } from './codeClient.ts';

export interface ShownProject {
  readonly contextId: string;
  readonly target: TargetId;
  readonly files: readonly GeneratedFile[];
  /** What each file was before the latest change of the wall, for those that it changed. */
  readonly before: ReadonlyMap<string, string>;
}

export type ProjectState =
  | { readonly status: 'waiting' }
  | { readonly status: 'shown'; readonly project: ShownProject }
  /** A mistake of ours; the sentence is for a report. */
  | { readonly status: 'failed'; readonly sentence: string };

/** The project of a context as the wall reads at this moment; the one before stays until the next is there. */
export function useProject(model: DomainModel, contextId: string, target: TargetId): ProjectState {
  const [project, setProject] = useState<ShownProject>();
  const [failure, setFailure] = useState<{ readonly model: DomainModel; readonly sentence: string }>();
  useEffect(() => {
    let isOver = false;
    askAboutCode({ type: 'project', model, contextId, target }).then(
      ({ project: { files } }) => {
        if (!isOver) setProject((previous) => follow(previous, { contextId, target, files }));
      },
      (error: unknown) => {
        if (!isOver) setFailure({ model, sentence: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isOver = true;
    };
  }, [model, contextId, target]);
  // The next reading of the wall may well be one that code can be made from.
  if (failure?.model === model) return { status: 'failed', sentence: failure.sentence };
  return project?.contextId === contextId && project.target === target
    ? { status: 'shown', project }
    : { status: 'waiting' };
}

/** Exported for its test. */
export function follow(previous: ShownProject | undefined, next: Omit<ShownProject, 'before'>): ShownProject {
  if (previous?.contextId !== next.contextId || previous.target !== next.target) return { ...next, before: new Map() };
  const contents = new Map(previous.files.map(({ path, content }) => [path, content]));
  const changed = next.files.filter(({ path, content }) => contents.get(path) !== content);
  // A reading that changes no file must not take the marks of the one before away.
  if (changed.length === 0 && next.files.length === previous.files.length) return previous;
  return { ...next, before: new Map(changed.map(({ path }) => [path, contents.get(path) ?? ''])) };
}
