import type {
  EventRule,
  ForeignEvent,
  PlannedContext,
  PlannedFunction,
  PlannedMessage,
} from '../../../../plan/ServerlessPlan.ts';
import type { TemplateValue } from './CloudFormation.ts';
import { arn, getAtt, ref, sub } from './intrinsics.ts';
import { logicalIdsOf } from './logicalIds.ts';
import { physicalName } from './physicalName.ts';

/** One rule: a function and an event that it waits for. */
export interface PlannedRule {
  /** Its key among the function's SAM events. */
  readonly key: string;
  readonly name: string;
  readonly source: string;
  readonly event: PlannedMessage | ForeignEvent;
}

/** A rule per event, so that each can be switched off, measured and delivered again by itself. */
export function eventRulesOf(
  fn: PlannedFunction,
  { events }: EventRule,
  context: PlannedContext,
): readonly PlannedRule[] {
  const taken = new Set<string>();
  return events.map((event) => {
    const source = 'source' in event ? event.source : context.source;
    const key = uniqueKey(`${event.names.pascal}Rule`, taken);
    return { key, source, event, name: physicalName(fn.names.kebab, event.names.kebab, ...suffixOf(key)) };
  });
}

export function samEventRule(fn: PlannedFunction, { name, source, event }: PlannedRule): TemplateValue {
  return {
    Type: 'EventBridgeRule',
    Properties: {
      RuleName: sub(`\${AWS::StackName}-${name}`),
      EventBusName: ref('EventBusName'),
      Pattern: {
        source: [source],
        'detail-type': [event.wireName],
        detail: { schemaversion: [event.version] },
      },
      RetryPolicy: { MaximumRetryAttempts: 185, MaximumEventAgeInSeconds: 86400 },
      DeadLetterConfig: { Arn: getAtt(logicalIdsOf(fn).undelivered, 'Arn') },
    },
  };
}

/** Rules of the default bus have no bus in their ARN, so both spellings are needed while the bus is a parameter. */
export function ruleArns({ name }: PlannedRule): readonly TemplateValue[] {
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
