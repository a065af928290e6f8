import type { GeneratedFile } from '../../../GeneratedFile.ts';
import { isStored } from '../../../plan/aggregateKey.ts';
import { hasEventStore } from '../../../plan/eventStores.ts';
import { keepsViews, scopeOf } from '../../../plan/readModels.ts';
import type { PlannedFunction, PlannedTrigger, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { waits } from '../../../plan/waits.ts';
import { lines } from '../../../text/lines.ts';
import { keptVersionsModule } from '../versions/keptVersionsModule.ts';
import { isVersioned, keepsVersions } from '../versions/versionedEvents.ts';
import { versionsModule } from '../versions/versionsModule.ts';
import { generatedHeader } from './header.ts';
import { arrivalsModule } from './modules/arrivalsModule.ts';
import { batchModule } from './modules/batchModule.ts';
import { busEntryModule } from './modules/busEntryModule.ts';
import { causeModule } from './modules/causeModule.ts';
import { cloudEventModule } from './modules/cloudEventModule.ts';
import { deciderModule } from './modules/deciderModule.ts';
import { deviceModule } from './modules/deviceModule.ts';
import { dynamoDbModule } from './modules/dynamoDbModule.ts';
import { errorsModule } from './modules/errorsModule.ts';
import { eventBridgeModule } from './modules/eventBridgeModule.ts';
import { eventStoreModule } from './modules/eventStoreModule.ts';
import { eventTableModule } from './modules/eventTableModule.ts';
import { httpModule } from './modules/httpModule.ts';
import { laterModule } from './modules/laterModule.ts';
import { objectStoreModule } from './modules/objectStoreModule.ts';
import { pagesModule } from './modules/pagesModule.ts';
import { projectorModule } from './modules/projectorModule.ts';
import { publishEventsModule } from './modules/publishEventsModule.ts';
import { putEventsModule } from './modules/putEventsModule.ts';
import { queueModule } from './modules/queueModule.ts';
import { runtimeModule } from './modules/runtimeModule.ts';
import { scheduleModule } from './modules/scheduleModule.ts';
import { stableIdModule } from './modules/stableIdModule.ts';
import { streamModule } from './modules/streamModule.ts';
import { tableModule } from './modules/tableModule.ts';
import { topicModule } from './modules/topicModule.ts';
import { untilNobodyIsFasterModule } from './modules/untilNobodyIsFasterModule.ts';
import { valuesModule } from './modules/valuesModule.ts';
import { viewHistoryModule } from './modules/viewHistoryModule.ts';
import { viewsModule } from './modules/viewsModule.ts';
import { viewTableModule } from './modules/viewTableModule.ts';
import { webhookModule } from './modules/webhookModule.ts';

type TriggerType = PlannedTrigger['type'];

/** What the edge of each trigger is made of. */
const modulesByTrigger: Readonly<Record<TriggerType, Readonly<Record<string, string>>>> = {
  command: { arrivals: arrivalsModule, 'cloud-event': cloudEventModule, 'event-bridge': eventBridgeModule },
  device: { arrivals: arrivalsModule, device: deviceModule },
  event: { arrivals: arrivalsModule, 'cloud-event': cloudEventModule, 'event-bridge': eventBridgeModule },
  http: { http: httpModule },
  objectStore: { arrivals: arrivalsModule, 'object-store': objectStoreModule },
  queue: { arrivals: arrivalsModule, batch: batchModule, queue: queueModule },
  schedule: { arrivals: arrivalsModule, schedule: scheduleModule },
  stream: { arrivals: arrivalsModule, batch: batchModule, stream: streamModule },
  table: { arrivals: arrivalsModule, batch: batchModule, table: tableModule },
  topic: { arrivals: arrivalsModule, topic: topicModule },
  webhook: { arrivals: arrivalsModule, http: httpModule, webhook: webhookModule },
};

/** Where aggregates keep what they decide, and what publishes it. */
function storeModules(plan: ServerlessPlan): Readonly<Record<string, string>> {
  const isVersioned = keepsVersions(plan);
  return {
    'dynamo-db': dynamoDbModule,
    'event-store': eventStoreModule({ isVersioned }),
    'event-table': eventTableModule,
    'handlers/publish-events': publishEventsModule({ isVersioned }),
    ...(isVersioned ? { 'kept-versions': keptVersionsModule } : {}),
    'until-nobody-is-faster': untilNobodyIsFasterModule,
  };
}

/** Where read models are kept, and what keeps them up to date. */
const viewModules: Readonly<Record<string, string>> = {
  ...{ arrivals: arrivalsModule, 'cloud-event': cloudEventModule, 'dynamo-db': dynamoDbModule },
  projector: projectorModule,
  'until-nobody-is-faster': untilNobodyIsFasterModule,
  'view-history': viewHistoryModule,
  'view-table': viewTableModule,
  views: viewsModule,
};

/** What the functions of any context share; the edge of a trigger only where something is started by it. */
export function renderModules(plan: ServerlessPlan): GeneratedFile[] {
  const { functions, events, foreignEvents, foreignCommands } = plan;
  const speaks = events.length + foreignCommands.length > 0;
  const modules: Readonly<Record<string, string>> = {
    ...{ cause: causeModule, errors: errorsModule, runtime: runtimeModule, values: valuesModule },
    'stable-id': stableIdModule,
    ...(speaks || foreignEvents.length > 0 ? { 'cloud-event': cloudEventModule } : {}),
    ...(speaks ? { 'bus-entry': busEntryModule, 'put-events': putEventsModule } : {}),
    ...(plan.aggregates.some(isStored) ? { decider: deciderModule } : {}),
    ...(isVersioned(plan) ? { versions: versionsModule } : {}),
    ...(hasEventStore(plan) ? storeModules(plan) : {}),
    ...(keepsViews(plan) ? viewModules : {}),
    ...Object.assign({}, ...functions.map(modulesOf)),
  };
  return Object.entries(modules).map(([name, content]) => ({
    path: `src/generated/${name}.ts`,
    owner: 'generated',
    content: `${lines(...generatedHeader(), '')}${content}`,
    noteIds: [],
  }));
}

function modulesOf(planned: PlannedFunction): Readonly<Record<string, string>> {
  if (planned.role === 'projector') return {};
  if (waits(planned)) return { arrivals: arrivalsModule, 'cloud-event': cloudEventModule, later: laterModule };
  const answersPages = planned.role === 'query' && scopeOf(planned) === 'page';
  return { ...modulesByTrigger[planned.trigger.type], ...(answersPages ? { pages: pagesModule } : {}) };
}
