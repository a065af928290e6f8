import type { PlannedContext, PlannedFunction, PlannedTrigger } from '../../../../../plan/ServerlessPlan.ts';
import { busTemplate } from './busRules.ts';
import { deviceTemplate } from './device.ts';
import { httpTemplate } from './http.ts';
import { objectStoreTemplate } from './objectStore.ts';
import { queueTemplate } from './queue.ts';
import { scheduleTemplate } from './schedule.ts';
import { streamTemplate } from './stream.ts';
import type { TriggerTemplate } from './TriggerTemplate.ts';
import { tableTemplate } from './table.ts';
import { topicTemplate } from './topic.ts';
import { webhookTemplate } from './webhook.ts';

type Writers = {
  readonly [Type in PlannedTrigger['type']]: (
    fn: PlannedFunction,
    trigger: Extract<PlannedTrigger, { readonly type: Type }>,
    context: PlannedContext,
  ) => TriggerTemplate;
};

const writers: Writers = {
  command: (fn, _rule, context) => busTemplate(fn, context),
  device: deviceTemplate,
  event: (fn, _rule, context) => busTemplate(fn, context),
  http: (_fn, route) => httpTemplate(route),
  objectStore: objectStoreTemplate,
  queue: queueTemplate,
  schedule: scheduleTemplate,
  stream: streamTemplate,
  table: tableTemplate,
  topic: topicTemplate,
  webhook: (_fn, webhook) => webhookTemplate(webhook),
};

/** What starts a function, in the template. */
export function templateOfTrigger(fn: PlannedFunction, context: PlannedContext): TriggerTemplate {
  // A writer takes the trigger that it stands under.
  const write = writers[fn.trigger.type] as (
    fn: PlannedFunction,
    trigger: PlannedTrigger,
    context: PlannedContext,
  ) => TriggerTemplate;
  return write(fn, fn.trigger, context);
}
