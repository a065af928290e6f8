import type { AppSignals } from '../../observability/appSignals.ts';
import type { Reach } from './isReachable.ts';
import { postWebhook } from './postWebhook.ts';
import type { WebhookRepository } from './WebhookRepository.ts';
import { createWebhookSender } from './webhookSender.ts';

const everyMs = 2000;

/** Looks every few seconds for messages that are due and sends them, until it is disposed of. */
export function sendWebhooksRegularly(
  deps: Reach & {
    readonly rows: WebhookRepository;
    readonly signals: Pick<AppSignals, 'webhooksNotSent'>;
    readonly now: () => Date;
  },
): AsyncDisposable {
  const { rows, signals, now, allowsLoopback } = deps;
  const stop = new AbortController();
  const post = (what: Parameters<typeof postWebhook>[0]) =>
    postWebhook(what, { allowsLoopback, stopping: stop.signal });
  const sender = createWebhookSender({ rows, post, now, stopping: stop.signal });
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= sender
      .sendDue()
      .catch(signals.webhooksNotSent)
      .finally(() => {
        running = undefined;
      });
  }, everyMs).unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      stop.abort();
      await running;
    },
  };
}
