import type { BoardLevel, StickyKind } from '@lambdastorm/board';
import { connectionMeaning } from '@lambdastorm/derivation';

export interface Refusal {
  /** Why the arrow may not be drawn, and what to put between. */
  readonly sentence: string;
  readonly between: readonly StickyKind[];
}

/** Why an arrow may not be drawn; `undefined` when it may, even if it will be reported. */
export function refusalOf(from: StickyKind, to: StickyKind, level: BoardLevel): Refusal | undefined {
  const meaning = connectionMeaning(from, to, level);
  return meaning.status === 'refused' ? meaning : undefined;
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

/** Kinds that may follow, to offer where an arrow is dropped on bare wall; a question may follow anything. */
export function kindsAfter(kind: StickyKind, level: BoardLevel): readonly StickyKind[] {
  const fitting = followers[kind].filter((next) => connectionMeaning(kind, next, level).status === 'allowed');
  return [...fitting, 'hotspot'];
}
