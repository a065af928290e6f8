import { hasEventStore } from '../../../../plan/eventStores.ts';
import { keepsViews } from '../../../../plan/readModels.ts';
import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { hasWaits } from '../../../../plan/waits.ts';
import type { Resources, Template } from './CloudFormation.ts';
import { eventTable } from './eventTable.ts';
import { functionResources } from './functionResources.ts';
import { templateGlobals } from './globals.ts';
import { httpApi, httpApiOutputs } from './httpApi.ts';
import { idempotencyTable } from './idempotencyTable.ts';
import { outbox } from './outbox.ts';
import { parameters } from './parameters.ts';
import { readModelTable } from './readModelTable.ts';
import { toDescription } from './toDescription.ts';
import { templateOfTrigger } from './triggers/templateOfTrigger.ts';
import { waitingGroup } from './waiting.ts';

/** The SAM template of a context as plain data, with nothing in it that no function needs. */
export function buildTemplate(plan: ServerlessPlan): Template {
  const { context, functions } = plan;
  const head = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: toDescription(`${context.name}: a bounded context`),
  } as const;
  if (functions.length === 0) return { ...head, Resources: nothingYet };

  const hasHttp = functions.some(({ trigger }) => trigger.type === 'http' || trigger.type === 'webhook');
  const outputs = {
    ...(hasHttp ? httpApiOutputs : {}),
    ...Object.assign({}, ...functions.map((fn) => templateOfTrigger(fn, context).outputs)),
  };
  return {
    ...head,
    Transform: 'AWS::Serverless-2016-10-31',
    Parameters: parameters,
    Globals: templateGlobals(plan),
    Resources: {
      ...(hasHttp ? httpApi() : {}),
      ...idempotencyTable(),
      ...(hasEventStore(plan) ? { ...eventTable(context), ...outbox(plan) } : {}),
      ...(keepsViews(plan) ? readModelTable(context) : {}),
      ...(hasWaits(plan) ? waitingGroup(context) : {}),
      ...Object.assign({}, ...functions.map((fn) => functionResources(fn, context))),
    },
    ...(Object.keys(outputs).length === 0 ? {} : { Outputs: outputs }),
  };
}

/** CloudFormation refuses a template without resources; this one is free and does nothing. */
const nothingYet: Resources = { NothingYet: { Type: 'AWS::CloudFormation::WaitConditionHandle', Properties: {} } };
