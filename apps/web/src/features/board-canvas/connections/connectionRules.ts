import type { BoardLevel, StickyKind } from '@lambdastorm/board';

/** Why an arrow may not be drawn, in a sentence; `undefined` when it may. */
export function refusalOf(_from: StickyKind, _to: StickyKind, _level: BoardLevel): string | undefined {
  return undefined;
}

/** What usually follows a kind, the most usual first. */
const followers: Readonly<Record<StickyKind, readonly StickyKind[]>> = {
  actor: ['command', 'readModel', 'screen'],
  command: ['aggregate', 'externalSystem', 'domainEvent'],
  aggregate: ['domainEvent'],
  externalSystem: ['domainEvent', 'command', 'policy'],
  domainEvent: ['policy', 'readModel', 'domainEvent'],
  policy: ['command', 'readModel'],
  readModel: ['actor', 'policy', 'screen'],
  screen: ['command'],
  hotspot: ['domainEvent', 'opportunity'],
  opportunity: ['domainEvent'],
  term: ['term'],
  text: ['text'],
};

/** Kinds that may follow, to offer where an arrow is dropped on bare wall; remarks may follow anything. */
export function kindsAfter(kind: StickyKind, level: BoardLevel): readonly StickyKind[] {
  return [...followers[kind].filter((next) => refusalOf(kind, next, level) === undefined), 'hotspot'];
}
