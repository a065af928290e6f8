import type { GeneratedProject, TargetId } from '@lambdastorm/generator';
import type { DomainModel } from '@lambdastorm/model';
import { useEffect, useState } from 'react';
import { askAboutCode } from '../code-preview/codeClient.ts';

/** The projects of every context of a wall, written one after the other. */
export interface Projects {
  readonly byContext: ReadonlyMap<string, GeneratedProject>;
  readonly total: number;
  /** A mistake of ours, as a sentence for a report. */
  readonly failure?: string;
}

export function useProjects(model: DomainModel, target: TargetId): Projects {
  const total = model.boundedContexts.length;
  const [projects, setProjects] = useState<Projects>({ byContext: new Map(), total });
  useEffect(() => {
    let isOver = false;
    const write = async (): Promise<void> => {
      const byContext = new Map<string, GeneratedProject>();
      setProjects({ byContext, total });
      for (const { id } of model.boundedContexts) {
        const { project } = await askAboutCode({ type: 'project', model, contextId: id, target });
        if (isOver) return;
        byContext.set(id, project);
        setProjects({ byContext: new Map(byContext), total });
      }
    };
    write().catch((error: unknown) => {
      const failure = error instanceof Error ? error.message : String(error);
      if (!isOver) setProjects({ byContext: new Map(), total, failure });
    });
    return () => {
      isOver = true;
    };
  }, [model, target, total]);
  return projects;
}
