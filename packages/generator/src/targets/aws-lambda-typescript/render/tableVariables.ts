import { hasEventStore } from '../../../plan/eventStores.ts';
import { keepsViews } from '../../../plan/readModels.ts';
import type { ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { sharedLogicalIds } from './template/logicalIds.ts';

/** The variables of the environment that name tables which only some projects have, with the tables. */
export function tableVariables(plan: ServerlessPlan): Readonly<Record<string, string>> {
  return {
    ...(hasEventStore(plan) ? { EVENT_TABLE: sharedLogicalIds.eventTable } : {}),
    ...(keepsViews(plan) ? { READ_MODEL_TABLE: sharedLogicalIds.readModelTable } : {}),
  };
}
