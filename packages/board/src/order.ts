import type { ContextRelationship } from './ContextRelationship.ts';
import type { DismissedConnection } from './DismissedConnection.ts';

/** Orders texts by UTF-16 code units: the same in every locale and on every machine. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareCodeUnits(a.id, b.id);
}

export function compareRelationships(a: ContextRelationship, b: ContextRelationship): number {
  return compareCodeUnits(a.upstream, b.upstream) || compareCodeUnits(a.downstream, b.downstream);
}

export function compareDismissed(a: DismissedConnection, b: DismissedConnection): number {
  return compareCodeUnits(a.from, b.from) || compareCodeUnits(a.to, b.to);
}
