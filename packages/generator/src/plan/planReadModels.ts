import type { BoundedContext, ReadModel } from '@lambdastorm/model';
import { carriesKey } from './aggregateKey.ts';
import { uniqueByName } from './functions/toEventRule.ts';
import { triggersOf } from './functions/triggersOf.ts';
import type { PlannedMessages } from './planMessages.ts';
import { routeParameters } from './planRoute.ts';
import type { PlannedAggregate, PlannedMessage, PlannedReadModel } from './ServerlessPlan.ts';

/** What a context lets others read, and what tells one view of it from another. */
export function planReadModels(
  context: BoundedContext,
  messages: PlannedMessages,
  aggregates: readonly PlannedAggregate[],
): readonly PlannedReadModel[] {
  return messages.readModels.map((planned) => {
    const readModel = context.readModels.find(({ id }) => id === planned.id);
    const updatedBy = uniqueByName((readModel?.updatedBy ?? []).flatMap((ref) => messages.findEvent(ref) ?? []));
    const asked = readModel === undefined ? [] : keyInPath(readModel);
    const keyFields = asked.length > 0 ? asked : guessKey(planned, updatedBy, aggregates);
    return { ...planned, keyFields, updatedBy };
  });
}

/** The parameters of the query that has the most: who asks for one says by what. */
function keyInPath({ triggers }: ReadModel): readonly string[] {
  const paths = triggersOf(triggers, 'http').map(({ path }) => routeParameters(path));
  return paths.reduce((longest, each) => (each.length > longest.length ? each : longest), []);
}

/**
 * The field that identifies a view where no path says so: the key of the aggregate whose events update it, else one whose
 * name says that it identifies what the read model is named after, else the first such.
 */
function guessKey(
  readModel: PlannedMessage,
  updatedBy: readonly PlannedMessage[],
  aggregates: readonly PlannedAggregate[],
): readonly string[] {
  const ids = fieldNames(readModel).filter((name) => carriesKey(readModel, name));
  const keys = aggregates
    .filter(({ events }) => events.some((event) => updatedBy.includes(event)))
    .flatMap(({ keyField }) => keyField ?? []);
  const named = ids.filter((name) => idName.test(name));
  const name = readModel.names.camel.toLowerCase();
  const found =
    ids.find((field) => keys.includes(field)) ??
    named.find((field) => name.includes(field.replace(idName, '').toLowerCase())) ??
    named[0];
  return found === undefined ? [] : [found];
}

const idName = /(?:^id|[a-z\d]Id|ID|_id|Number|_number)$/u;

function fieldNames({ payload }: PlannedMessage): readonly string[] {
  if (payload.type === 'fields') return payload.fields.map(({ name }) => name);
  const { properties } = payload.schema;
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}
