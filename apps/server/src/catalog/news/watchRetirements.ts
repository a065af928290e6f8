import type { AppSignals } from '../../observability/appSignals.ts';

const everyMs = 60_000;

/** Looks every minute for messages whose time has come, until it is disposed of. */
export function watchRetirements(deps: {
  readonly tell: () => Promise<unknown>;
  readonly signals: Pick<AppSignals, 'retirementsNotTold'>;
}): Disposable {
  const timer = setInterval(() => {
    deps.tell().catch(deps.signals.retirementsNotTold);
  }, everyMs).unref();
  return {
    [Symbol.dispose]() {
      clearInterval(timer);
    },
  };
}
