import type { JsonObject } from '@lambdastorm/schema';

/** How the upstream side of a relationship offers itself (ddd-crew Context Mapping). */
export type UpstreamPattern = 'openHostService' | 'publishedLanguage' | 'supplier';

/** How the downstream side takes what it is offered. */
export type DownstreamPattern = 'anticorruptionLayer' | 'conformist' | 'customer';

/** How two contexts stand to each other where neither is upstream. */
export type MutualPattern = 'partnership' | 'sharedKernel' | 'separateWays';

/** What people say about two bounded contexts; the flow itself is read from the wall. At most one per ordered pair. */
export interface ContextRelationship {
  /** Frame id. */
  readonly upstream: string;
  /** Frame id. */
  readonly downstream: string;
  /** Neither is up or down: the two depend on each other, or want nothing of each other. */
  readonly mutual?: MutualPattern;
  readonly patterns: {
    readonly upstream: readonly UpstreamPattern[];
    readonly downstream: readonly DownstreamPattern[];
  };
  readonly extra?: JsonObject;
}
