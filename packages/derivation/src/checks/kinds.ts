import type { StickyKind } from '@lambdastorm/board';

/** The kinds of notes that a flow is made of. */
export const flowKinds = [
  'domainEvent',
  'command',
  'actor',
  'aggregate',
  'policy',
  'readModel',
  'externalSystem',
  'screen',
] as const satisfies readonly StickyKind[];
