import type { BoundedContext } from './BoundedContext.ts';
import type { ContextMap } from './ContextMap.ts';

/** What a wall means. Plain data in reading order; knows nothing of boards or files. */
export interface DomainModel {
  readonly boundedContexts: readonly BoundedContext[];
  readonly contextMap: ContextMap;
}
