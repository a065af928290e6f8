import type { PlannedContext, PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import type { Resource, Resources, TemplateValue } from './CloudFormation.ts';
import { deadLetterQueue } from './deadLetterQueue.ts';
import { eventRulesOf, ruleArns, samEventRule } from './eventRules.ts';
import { functionRole } from './functionRole.ts';
import { getAtt, ref, sub } from './intrinsics.ts';
import { logGroup } from './logGroup.ts';
import { logicalIdsOf, sharedLogicalIds } from './logicalIds.ts';
import { physicalName } from './physicalName.ts';
import { samSchedule, scheduleInvoker } from './schedule.ts';
import { toDescription } from './toDescription.ts';
import { isAsynchronous } from './traits.ts';

/** A function with all that is its own: role, logs, trigger and the queues for what fails. */
export function functionResources(fn: PlannedFunction, context: PlannedContext): Resources {
  const ids = logicalIdsOf(fn);
  return {
    [ids.function]: lambdaFunction(fn, context),
    [ids.role]: functionRole(fn, context),
    [ids.logs]: logGroup(sub(`/aws/lambda/\${AWS::StackName}-${physicalName(fn.names.kebab)}`)),
    ...(fn.trigger.type === 'schedule' ? { [ids.invoker]: scheduleInvoker(fn) } : {}),
    ...(isAsynchronous(fn) ? failureQueues(fn, context) : {}),
  };
}

function lambdaFunction(fn: PlannedFunction, context: PlannedContext): Resource {
  const ids = logicalIdsOf(fn);
  return {
    Type: 'AWS::Serverless::Function',
    Properties: {
      FunctionName: sub(`\${AWS::StackName}-${physicalName(fn.names.kebab)}`),
      Description: toDescription(descriptionOf(fn)),
      CodeUri: `dist/${fn.names.kebab}/`,
      Role: getAtt(ids.role, 'Arn'),
      Timeout: timeoutSeconds(fn),
      LoggingConfig: { LogGroup: ref(ids.logs) },
      ...(isAsynchronous(fn) ? { EventInvokeConfig: eventInvokeConfig(ids.failures) } : {}),
      Events: samEvents(fn, context),
    },
  };
}

function descriptionOf(fn: PlannedFunction): string {
  switch (fn.role) {
    case 'command':
      return `Command: ${fn.name}`;
    case 'query':
      return `Query: ${fn.name}`;
    case 'policy':
      return `Policy: ${fn.name}`;
    case 'projector':
      return `Projector: ${fn.name}`;
  }
}

/** The HTTP API gives up after 30 seconds, so a function must have failed before; nobody waits for the others. */
function timeoutSeconds(fn: PlannedFunction): number {
  return isAsynchronous(fn) ? 60 : 20;
}

/** Errors of the handler never reach the queue of the rule or schedule: they are kept here after two more attempts. */
function eventInvokeConfig(failures: string): TemplateValue {
  return {
    MaximumRetryAttempts: 2,
    MaximumEventAgeInSeconds: 21600,
    DestinationConfig: { OnFailure: { Type: 'SQS', Destination: getAtt(failures, 'Arn') } },
  };
}

function samEvents(fn: PlannedFunction, context: PlannedContext): TemplateValue {
  const { trigger } = fn;
  switch (trigger.type) {
    case 'http':
      return {
        Request: {
          Type: 'HttpApi',
          Properties: {
            ApiId: ref(sharedLogicalIds.httpApi),
            Method: trigger.method,
            Path: trigger.path,
            PayloadFormatVersion: '2.0',
          },
        },
      };
    case 'schedule':
      return { Schedule: samSchedule(fn, trigger) };
    case 'event':
      return Object.fromEntries(eventRulesOf(fn, trigger, context).map((rule) => [rule.key, samEventRule(fn, rule)]));
  }
}

function failureQueues(fn: PlannedFunction, context: PlannedContext): Resources {
  const ids = logicalIdsOf(fn);
  const name = toDescription(fn.name);
  const rules = fn.trigger.type === 'event' ? eventRulesOf(fn, fn.trigger, context) : [];
  return {
    ...deadLetterQueue({ logicalId: ids.failures, meaning: `Events that this function failed at: ${name}` }),
    ...deadLetterQueue({
      logicalId: ids.undelivered,
      meaning: `Events that never reached this function: ${name}`,
      ruleArns: rules.flatMap(ruleArns),
    }),
  };
}
