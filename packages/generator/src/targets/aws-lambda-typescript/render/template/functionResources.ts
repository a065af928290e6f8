import type { PlannedContext, PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import type { Resource, Resources, TemplateValue } from './CloudFormation.ts';
import { deadLetterQueue } from './deadLetterQueue.ts';
import { functionRole } from './functionRole.ts';
import { functionTimeout } from './functionTimeout.ts';
import { getAtt, ref, sub } from './intrinsics.ts';
import { logGroup } from './logGroup.ts';
import { logicalIdsOf } from './logicalIds.ts';
import { physicalName } from './physicalName.ts';
import { toDescription } from './toDescription.ts';
import { invokeModelOf, isAsynchronous } from './traits.ts';
import type { TriggerTemplate } from './triggers/TriggerTemplate.ts';
import { templateOfTrigger } from './triggers/templateOfTrigger.ts';

/** A function with all that is its own: role, logs, trigger and the queues for what fails. */
export function functionResources(fn: PlannedFunction, context: PlannedContext): Resources {
  const ids = logicalIdsOf(fn);
  const trigger = templateOfTrigger(fn, context);
  return {
    [ids.function]: lambdaFunction(fn, trigger),
    [ids.role]: functionRole(fn, context, trigger.statements ?? []),
    [ids.logs]: logGroup(sub(`/aws/lambda/\${AWS::StackName}-${physicalName(fn.names.kebab)}`)),
    ...trigger.resources,
    ...failureQueues(fn, trigger),
  };
}

function lambdaFunction(fn: PlannedFunction, { events, environment }: TriggerTemplate): Resource {
  const ids = logicalIdsOf(fn);
  const invokeModel = invokeModelOf(fn);
  const variables = {
    ...environment,
    // What Lambda reads in batches is set aside by the function itself, one by one and with the reason.
    ...(invokeModel === 'polled' ? { FAILURES_QUEUE_URL: ref(ids.failures) } : {}),
  };
  return {
    Type: 'AWS::Serverless::Function',
    Properties: {
      FunctionName: sub(`\${AWS::StackName}-${physicalName(fn.names.kebab)}`),
      Description: toDescription(descriptionOf(fn)),
      CodeUri: `dist/${fn.names.kebab}/`,
      Role: getAtt(ids.role, 'Arn'),
      Timeout: functionTimeout(fn),
      LoggingConfig: { LogGroup: ref(ids.logs) },
      ...(Object.keys(variables).length === 0 ? {} : { Environment: { Variables: variables } }),
      ...(invokeModel === 'asynchronous' ? { EventInvokeConfig: eventInvokeConfig(ids.failures) } : {}),
      ...(events === undefined ? {} : { Events: events }),
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

/** Errors of the handler never reach the queue of the rule or schedule: they are kept here after two more attempts. */
function eventInvokeConfig(failures: string): TemplateValue {
  return {
    MaximumRetryAttempts: 2,
    MaximumEventAgeInSeconds: 21600,
    DestinationConfig: { OnFailure: { Type: 'SQS', Destination: getAtt(failures, 'Arn') } },
  };
}

function failureQueues(fn: PlannedFunction, { undelivered }: TriggerTemplate): Resources {
  if (!isAsynchronous(fn)) return {};
  const ids = logicalIdsOf(fn);
  const name = toDescription(fn.name);
  const failures = deadLetterQueue({
    logicalId: ids.failures,
    meaning: `Events that this function failed at: ${name}`,
  });
  if (undelivered === undefined) return failures;
  return {
    ...failures,
    ...deadLetterQueue({
      logicalId: ids.undelivered,
      meaning: `Events that never reached this function: ${name}`,
      senders: undelivered,
    }),
  };
}
