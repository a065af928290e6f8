import type { ElementRef } from './ModelElement.ts';

/** How bounded contexts stand to each other. Sorted by upstream, then downstream id. */
export interface ContextMap {
  readonly relations: readonly ContextRelation[];
}

/**
 * Two contexts, of which the downstream one depends on the upstream one: it reacts to its events or sends it commands.
 * Read from the flow, refined by what people say, and there also where only people say so.
 */
export interface ContextRelation {
  readonly upstreamId: string;
  readonly downstreamId: string;
  /** Events of the upstream context that the downstream one waits for. */
  readonly events: readonly ElementRef[];
  /** Commands of the upstream context that policies of the downstream one issue. */
  readonly commands: readonly ElementRef[];
  readonly upstreamPatterns: readonly UpstreamRole[];
  readonly downstreamPatterns: readonly DownstreamRole[];
  /** Where people say so, neither is up or down. */
  readonly mutual?: MutualRelation;
}

/** Patterns of context mapping (Eric Evans; ddd-crew Context Mapping). */
export type UpstreamRole = 'openHostService' | 'publishedLanguage' | 'supplier';
export type DownstreamRole = 'anticorruptionLayer' | 'conformist' | 'customer';
export type MutualRelation = 'partnership' | 'sharedKernel' | 'separateWays';
