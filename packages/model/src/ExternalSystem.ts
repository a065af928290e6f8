import type { ModelElement } from './ModelElement.ts';
import type { SystemTrigger } from './Trigger.ts';

/** Something outside our power that handles commands, tells of events or starts work. */
export interface ExternalSystem extends ModelElement {
  readonly sort: ExternalSystemKind;
  /** How it starts work; absent for a generic one, and while the wall does not say enough. */
  readonly trigger?: SystemTrigger;
  /** Commands of this context that go out to it. */
  readonly commandIds: readonly string[];
  /** Events of this context that it tells of. */
  readonly eventIds: readonly string[];
}

export type ExternalSystemKind =
  | 'generic'
  | 'time'
  | 'objectStore'
  | 'device'
  | 'queue'
  | 'topic'
  | 'stream'
  | 'table'
  | 'webhook';
