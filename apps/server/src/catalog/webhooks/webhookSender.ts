import { AddressRefused, type WebhookPost } from './postWebhook.ts';
import { signWebhook } from './signWebhook.ts';
import type { DeliveryOutcome, StoredDelivery, StoredWebhook, WebhookRepository } from './WebhookRepository.ts';

export interface WebhookSender {
  /** Sends everything that is due, and resolves when nothing is. */
  sendDue(): Promise<void>;
}

export interface WebhookSenderDeps {
  readonly rows: WebhookRepository;
  readonly post: (post: WebhookPost) => Promise<number>;
  /** Aborted: whatever has not been answered is left to be sent after the next start. */
  readonly stopping: AbortSignal;
  readonly now: () => Date;
}

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];
/** How long to wait after each failure; after the last there is no more. */
export const pausesMs: readonly number[] = [5 * second, 30 * second, 5 * minute, hour, 6 * hour, day];
/** Nobody listens there any more. */
const longestFailureMs = 5 * day;
/** Longer than an attempt can take. */
const leaseMs = minute;
const atOnce = 8;
const mostKept = 100;

export function createWebhookSender({ rows, post, stopping, now }: WebhookSenderDeps): WebhookSender {
  async function attempt({ id, body }: StoredDelivery, { url, secret }: StoredWebhook): Promise<Attempt | undefined> {
    const headers = {
      ...{ 'content-type': 'application/cloudevents+json; charset=utf-8', 'user-agent': 'Lambdastorm' },
      ...signWebhook({ id, at: now(), body }, secret),
    };
    try {
      const answerCode = await post({ url, headers, body });
      return { answerCode, problem: problemWith(answerCode) };
    } catch (error) {
      return stopping.aborted ? undefined : { answerCode: undefined, problem: problemOf(error) };
    }
  }

  async function send(delivery: StoredDelivery): Promise<void> {
    const webhook = await rows.find(delivery.webhookId);
    if (webhook === undefined) return;
    const tried = await attempt(delivery, webhook);
    if (tried === undefined) return;
    await rows.settle(delivery, outcomeOf(delivery, tried, now()));
    await rows.forgetOldest(webhook.id, mostKept);
    await judge(webhook, tried);
  }

  async function judge({ id, failingSince }: StoredWebhook, { answerCode, problem }: Attempt): Promise<void> {
    const at = now();
    if (problem === undefined) {
      if (failingSince !== undefined) await rows.setFailingSince(id, undefined);
    } else if (answerCode === 410) {
      await rows.setStopped(id, { at, why: 'gone' });
    } else if (failingSince === undefined) {
      await rows.setFailingSince(id, at);
    } else if (at.getTime() - failingSince.getTime() >= longestFailureMs) {
      await rows.setStopped(id, { at, why: 'failing' });
    }
  }

  async function claimSome(): Promise<readonly StoredDelivery[]> {
    const claimed: StoredDelivery[] = [];
    const at = now();
    while (claimed.length < atOnce) {
      const delivery = await rows.claim(at, new Date(at.getTime() + leaseMs));
      if (delivery === undefined) break;
      claimed.push(delivery);
    }
    return claimed;
  }

  return {
    async sendDue() {
      while (!stopping.aborted) {
        const claimed = await claimSome();
        if (claimed.length === 0) return;
        await Promise.all(claimed.map(send));
      }
    },
  };
}

interface Attempt {
  readonly answerCode: number | undefined;
  /** `undefined`: it arrived. */
  readonly problem: string | undefined;
}

function outcomeOf({ attempts }: StoredDelivery, { answerCode, problem }: Attempt, at: Date): DeliveryOutcome {
  const tried = { triedAt: at, answerCode, problem };
  if (problem === undefined) return { ...tried, status: 'delivered', nextAt: at };
  const pause = answerCode === 410 ? undefined : pausesMs[attempts - 1];
  if (pause === undefined) return { ...tried, status: 'failed', nextAt: at };
  return { ...tried, status: 'waiting', nextAt: new Date(at.getTime() + pause) };
}

function problemWith(code: number): string | undefined {
  if (code >= 200 && code < 300) return undefined;
  if (code >= 300 && code < 400) return `The receiver answered ${code}, and redirects are not followed.`;
  return `The receiver answered ${code}.`;
}

function problemOf(error: unknown): string {
  if (error instanceof AddressRefused) return error.message;
  if (error instanceof Error && error.name === 'TimeoutError') return 'The receiver did not answer in time.';
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
  return `The receiver could not be reached (${code}).`;
}
