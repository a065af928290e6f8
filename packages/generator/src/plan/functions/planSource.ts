import type { SystemTrigger, Trigger } from '@lambdastorm/model';
import type { JsonObject, JsonValue } from '@lambdastorm/schema';
import { settleNames } from '../../naming/settleNames.ts';
import { planElement } from '../planMessages.ts';
import { planRoute } from '../planRoute.ts';
import type { PlannedElement, Schedule, Source } from '../ServerlessPlan.ts';
import { deviceParameters, settleTopicFilter } from './deviceTopic.ts';
import type { FunctionParts } from './FunctionDraft.ts';

/** What a system outside starts a piece of work by. */
export type StartedBySystem = Schedule | Source;

/** The triggers of a piece of work that systems outside start. */
export function systemTriggersOf(triggers: readonly Trigger[]): SystemTrigger[] {
  return triggers.filter((trigger): trigger is SystemTrigger => trigger.type !== 'http' && trigger.type !== 'event');
}

/** How a system starts a function; `id` is the function's. */
export function planSource(trigger: SystemTrigger, id: string, parts: FunctionParts): StartedBySystem {
  if (trigger.type === 'schedule') {
    return { type: 'schedule', expression: trigger.expression, timeZone: trigger.timeZone };
  }
  const system = systemOf(trigger, parts);
  switch (trigger.type) {
    case 'objectStore':
      return {
        ...{ type: 'objectStore', system, on: trigger.on },
        prefix: toPrintable(trigger.prefix),
        suffix: toPrintable(trigger.suffix),
      };
    case 'device': {
      const topicFilter = settleTopicFilter(trigger.topicFilter);
      return { type: 'device', system, topicFilter, parameters: deviceParameters(topicFilter) };
    }
    case 'topic':
      return {
        type: 'topic',
        system,
        ...(trigger.filter === undefined ? {} : { filter: printable(trigger.filter) as JsonObject }),
      };
    case 'webhook': {
      const { path, parameters } = planRoute({ method: 'POST', path: trigger.path }, id, parts.takenRoutes);
      const signatureHeader = toHeaderName(trigger.signatureHeader);
      return { type: 'webhook', system, method: 'POST', path, parameters, signatureHeader };
    }
    default:
      return { type: trigger.type, system };
  }
}

/** The system as the wall has it; a trigger whose system is not in the context speaks for itself. */
function systemOf({ systemId, type }: SystemTrigger, { context }: FunctionParts): PlannedElement {
  const named = { id: systemId, name: type, noteIds: [systemId] };
  const system = context.externalSystems.find(({ id }) => id === systemId) ?? named;
  const others = context.externalSystems.some(({ id }) => id === systemId) ? [] : [named];
  const names = settleNames(
    [...context.externalSystems, ...others].map((each) => ({ id: each.id, text: each.name, noun: 'system' })),
  );
  return planElement(system, names.get(systemId));
}

/** Of a header only what HTTP allows in its name. */
function toHeaderName(text: string): string {
  const legal = text.toLowerCase().replace(/[^\w-]+/gu, '-');
  return /^-*$/u.test(legal) ? 'x-signature' : legal.slice(0, 100);
}

/** Text that a template can hold: YAML knows no control characters and no halves of characters. */
function toPrintable(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '');
}

function printable(value: JsonValue): JsonValue {
  if (typeof value === 'string') return toPrintable(value);
  if (Array.isArray(value)) return value.map(printable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [toPrintable(key), printable(each)]));
}
