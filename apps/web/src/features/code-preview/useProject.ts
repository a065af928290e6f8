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

/** The project of a context as the wall reads at this moment; the one before stays until the next is there. */
export function useProject(model: DomainModel, contextId: string, target: TargetId): ShownProject | undefined {
  const [project, setProject] = useState<ShownProject>();
  useEffect(() => {
    let isOver = false;
    askAboutCode({ type: 'project', model, contextId, target }).then(
      ({ project: { files } }) => {
        if (!isOver) setProject((previous) => follow(previous, { contextId, target, files }));
      },
      // The context has gone from the wall a moment ago: the next reading shows what there is.
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [model, contextId, target]);
  return project?.contextId === contextId && project.target === target ? project : undefined;
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
