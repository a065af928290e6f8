import { carriesKey } from './aggregateKey.ts';
import type {
  ForeignEvent,
  PlannedMessage,
  PlannedReadModel,
  QueryFunction,
  ServerlessPlan,
} from './ServerlessPlan.ts';

/** Whether views of a read model are kept here: something has to say what they show. */
export function isKept({ updatedBy }: PlannedReadModel): boolean {
  return updatedBy.length > 0;
}

/** Whether any function keeps views or reads them. */
export function keepsViews({ functions }: Pick<ServerlessPlan, 'functions'>): boolean {
  return functions.some((each) => each.role === 'projector' || (each.role === 'query' && scopeOf(each) !== undefined));
}

/** What a query answers with: the view with the key in its path, or pages of those whose keys begin with it. */
export type QueryScope = 'view' | 'page';

/** `undefined` where that can't be told from the key, or nothing is kept to answer with. */
export function scopeOf({ readModel, trigger }: QueryFunction): QueryScope | undefined {
  const { keyFields } = readModel;
  const given = keyFields.slice(0, trigger.parameters.length);
  const isBeginning =
    given.length === trigger.parameters.length && given.every((each) => trigger.parameters.includes(each));
  if (!isKept(readModel) || !isBeginning) return undefined;
  return given.length === keyFields.length ? 'view' : 'page';
}

/** The events that do not say which view they are about. */
export function eventsWithoutKey({
  keyFields,
  updatedBy,
}: PlannedReadModel): readonly (PlannedMessage | ForeignEvent)[] {
  return updatedBy.filter((event) => !keyFields.every((field) => carriesKey(event, field)));
}
