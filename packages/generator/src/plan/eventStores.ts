import { sortByName } from './planMessages.ts';
import type { PlannedAggregate, ServerlessPlan } from './ServerlessPlan.ts';

/** The aggregates whose events any function keeps: they share a table and what publishes from it. */
export function eventStores({ functions }: Pick<ServerlessPlan, 'functions'>): readonly PlannedAggregate[] {
  return sortByName([...new Set(functions.flatMap(({ stores }) => stores))]);
}

export function hasEventStore(plan: Pick<ServerlessPlan, 'functions'>): boolean {
  return eventStores(plan).length > 0;
}
