import type { ElementRef } from './ModelElement.ts';

/** What makes a function run. */
export type Trigger = HttpTrigger | ScheduleTrigger | EventTrigger;

export interface HttpTrigger {
  readonly type: 'http';
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Legal for API Gateway: starts with a slash, `{name}` is a parameter. */
  readonly path: string;
  readonly actorIds: readonly string[];
}

export interface ScheduleTrigger {
  readonly type: 'schedule';
  /** `rate(…)` or `cron(…)` of EventBridge Scheduler. */
  readonly expression: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly systemId: string;
}

export interface EventTrigger {
  readonly type: 'event';
  readonly event: ElementRef;
}
