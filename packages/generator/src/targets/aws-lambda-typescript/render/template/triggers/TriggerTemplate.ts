import type { Resources, TemplateValue } from '../CloudFormation.ts';
import type { QueueSender } from '../deadLetterQueue.ts';

/** What starts a function, in the template: all that differs between one trigger and another. */
export interface TriggerTemplate {
  /** The function's SAM events by key; none where resources of their own start it. */
  readonly events?: Readonly<Record<string, TemplateValue>>;
  readonly resources?: Resources;
  /** What the function's role allows on behalf of its trigger. */
  readonly statements?: readonly TemplateValue[];
  readonly environment?: Readonly<Record<string, TemplateValue>>;
  /** Who keeps what could not be delivered to the function; absent when nobody outside it can. */
  readonly undelivered?: readonly QueueSender[];
  /** Where people send what starts it. */
  readonly outputs?: Readonly<Record<string, TemplateValue>>;
}
