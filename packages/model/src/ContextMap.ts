import type { ElementRef } from './ModelElement.ts';

/** Which bounded context depends on which. Sorted by upstream, then downstream id. */
export interface ContextMap {
  readonly relations: readonly UpstreamDownstream[];
}

/** The downstream context reacts to events of the upstream one, which does not know it. */
export interface UpstreamDownstream {
  readonly upstreamId: string;
  readonly downstreamId: string;
  readonly events: readonly ElementRef[];
}
