import type { ELK } from 'elkjs/lib/elk-api.js';

/** ELK is large: it comes when it is asked for, in a worker; whoever started it ends it with `terminateWorker`. */
export async function startElk(): Promise<ELK> {
  const [{ default: Engine }, { default: workerUrl }] = await Promise.all([
    import('elkjs/lib/elk-api.js'),
    import('elkjs/lib/elk-worker.min.js?url'),
  ]);
  return new Engine({ workerFactory: () => new Worker(workerUrl) });
}
