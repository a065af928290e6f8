import type { Webhook } from '@lambdastorm/contract';
import { relativeTime } from '../../shared/time/relativeTime.ts';

export interface WebhookState {
  readonly label: string;
  readonly tone: 'success' | 'warning' | 'danger';
  /** What it means, where the label does not say it. */
  readonly sentence?: string;
}

const whyStopped: Readonly<Record<NonNullable<Webhook['stopped']>['why'], string>> = {
  byHand: 'Somebody stopped it',
  gone: 'Its receiver answered 410, that it is gone, and it stopped',
  failing: 'Nothing arrived for five days, and it stopped',
};

/** Whether a webhook does what it is for. */
export function webhookState({ stopped, failingSince }: Webhook, now: Date): WebhookState {
  if (stopped !== undefined) {
    const when = relativeTime(new Date(stopped.at), now);
    return { label: 'Stopped', tone: 'danger', sentence: `${whyStopped[stopped.why]} ${when}.` };
  }
  if (failingSince === undefined) return { label: 'Running', tone: 'success' };
  const since = relativeTime(new Date(failingSince), now);
  return { label: 'Failing', tone: 'warning', sentence: `The first failure was ${since}; nothing has arrived since.` };
}
