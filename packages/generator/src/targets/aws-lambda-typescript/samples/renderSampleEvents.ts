import type { JsonObject } from '@lambdastorm/schema';
import { sampleTime, sampleUuid } from '../../../contract/sampleValues.ts';
import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type {
  CommandFunction,
  EventRule,
  PlannedFunction,
  PlannedMessage,
  ServerlessPlan,
} from '../../../plan/ServerlessPlan.ts';
import { waits } from '../../../plan/waits.ts';
import { renderJson } from '../../../text/renderJson.ts';
import { moduleName } from '../render/codeNames.ts';
import { readVersions } from '../versions/casters.ts';
import { eventSample, requestSample } from './busSample.ts';
import { httpSample } from './httpSample.ts';
import { renderOutboxSamples } from './renderOutboxSamples.ts';
import { sourceSample } from './sourceSamples.ts';

/** An event for every function as AWS sends it; a function that waits for several events has one of each. */
export function renderSampleEvents(plan: ServerlessPlan): readonly GeneratedFile[] {
  const functions = plan.functions.flatMap((planned) =>
    sampleEvents(planned, plan.context.source).map(({ path, event }): GeneratedFile => {
      return { path, owner: 'generated', content: renderJson(event), noteIds: planned.noteIds };
    }),
  );
  return [...functions, ...renderOutboxSamples(plan)];
}

/** The sample of an event in a version before the newest. */
export function earlierSamplePath({ names }: PlannedFunction, event: PlannedMessage): string {
  return `events/${names.kebab}--${moduleName(event)}.json`;
}

interface SampleEvent {
  readonly path: string;
  readonly event: JsonObject;
}

function sampleEvents(planned: PlannedFunction, source: string): readonly SampleEvent[] {
  const path = `events/${planned.names.kebab}.json`;
  const { trigger } = planned;
  switch (trigger.type) {
    case 'http':
      return [{ path, event: httpSample(planned, trigger) }];
    case 'schedule':
      return [{ path, event: { scheduledTime: sampleTime, executionId: sampleUuid, attempt: '1' } }];
    case 'event':
      return [
        ...trigger.events.flatMap((event, place) => [
          {
            path: place === 0 ? path : `events/${planned.names.kebab}--${event.names.kebab}.json`,
            event: eventSample(event, source),
          },
          ...readVersions(event).map((earlier) => ({
            path: earlierSamplePath(planned, earlier),
            event: eventSample(earlier, source),
          })),
        ]),
        ...(waits(planned) ? dueSamples(planned, trigger, source) : []),
      ];
    case 'command':
      return [{ path, event: requestSample(planned as CommandFunction, trigger, source) }];
    default:
      return [{ path, event: sourceSample(planned, trigger) }];
  }
}

/** What the schedule of an event calls with. The hyphens keep its name apart from that of any event. */
function dueSamples({ names }: PlannedFunction, { events }: EventRule, source: string): readonly SampleEvent[] {
  return events.slice(0, 1).map((event) => ({
    path: `events/${names.kebab}--later--due.json`,
    event: { due: eventSample(event, source)['detail'] ?? null },
  }));
}
