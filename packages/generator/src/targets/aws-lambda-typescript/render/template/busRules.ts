import { cloudEventType } from '../../../../contract/cloudEventType.ts';
import type {
  CommandFunction,
  CommandRule,
  EventRule,
  ForeignEvent,
  PlannedContext,
  PlannedFunction,
  PlannedMessage,
} from '../../../../plan/ServerlessPlan.ts';
import { readVersions } from '../../versions/casters.ts';
import { isReadInVersions } from '../../versions/renderReadings.ts';
import type { TemplateValue } from './CloudFormation.ts';
import { arn, getAtt, ref, sub } from './intrinsics.ts';
import { logicalIdsOf } from './logicalIds.ts';
import { physicalName } from './physicalName.ts';

/** One rule on the bus: what a function waits for. */
export interface BusRule {
  /** Its key among the function's SAM events. */
  readonly key: string;
  readonly name: string;
  readonly pattern: TemplateValue;
}

/** A rule per event or sender, so that each can be switched off, measured and delivered again by itself. */
export function busRulesOf(fn: PlannedFunction, context: PlannedContext): readonly BusRule[] {
  const { trigger } = fn;
  if (trigger.type === 'event') return eventRules(fn, trigger, context);
  return fn.role === 'command' && trigger.type === 'command' ? commandRules(fn, trigger, context) : [];
}

function eventRules(fn: PlannedFunction, { events }: EventRule, context: PlannedContext): readonly BusRule[] {
  const taken = new Set<string>();
  const rule = (event: PlannedMessage | ForeignEvent, detail: TemplateValue, ...suffix: readonly string[]): BusRule => {
    const key = uniqueKey(`${[event.names.pascal, ...suffix].join('')}Rule`, taken);
    return {
      key,
      name: physicalName(fn.names.kebab, event.names.kebab, ...suffix.map(lower), ...suffixOf(key)),
      pattern: {
        source: ['source' in event ? event.source : context.source],
        'detail-type': [event.wireName],
        detail,
      },
    };
  };
  const newest = events.map((event) => rule(event, { schemaversion: [event.version] }));
  // What is told in a later version too is heard in that one, so that every fact comes once.
  const earlier = events.filter(isReadInVersions).map((event) => {
    const schemaversion = readVersions(event)
      .map(({ version }) => version)
      .reverse();
    return rule(event, { schemaversion, laterversion: [{ exists: false }] }, 'Earlier');
  });
  return [...newest, ...earlier];
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** The type tells a request from an event of the sender that is called alike. */
function commandRules(
  { names, command }: CommandFunction,
  { senders }: CommandRule,
  context: PlannedContext,
): readonly BusRule[] {
  return senders.map(({ source }, place) => ({
    key: `Request${place === 0 ? '' : place + 1}Rule`,
    name: physicalName(names.kebab, source),
    pattern: {
      source: [source],
      'detail-type': [command.wireName],
      detail: { type: [cloudEventType(command, context.source)], schemaversion: [command.version] },
    },
  }));
}

export function samBusRule(fn: PlannedFunction, { name, pattern }: BusRule): TemplateValue {
  return {
    Type: 'EventBridgeRule',
    Properties: {
      RuleName: sub(`\${AWS::StackName}-${name}`),
      EventBusName: ref('EventBusName'),
      Pattern: pattern,
      RetryPolicy: { MaximumRetryAttempts: 185, MaximumEventAgeInSeconds: 86400 },
      DeadLetterConfig: { Arn: getAtt(logicalIdsOf(fn).undelivered, 'Arn') },
    },
  };
}

/** Rules of the default bus have no bus in their ARN, so both spellings are needed while the bus is a parameter. */
export function ruleArns({ name }: BusRule): readonly TemplateValue[] {
  return [
    arn('events', `rule/\${EventBusName}/\${AWS::StackName}-${name}`),
    arn('events', `rule/\${AWS::StackName}-${name}`),
  ];
}

/** Two contexts may have an event of the same name. */
function uniqueKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let count = 2; taken.has(key); count++) key = `${wanted}${count}`;
  taken.add(key);
  return key;
}

function suffixOf(key: string): readonly string[] {
  const count = /Rule(\d+)$/.exec(key)?.[1];
  return count === undefined ? [] : [count];
}
