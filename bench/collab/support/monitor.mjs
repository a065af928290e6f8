import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/** Loaded into the server before its own code: writes once a second how late its timers are. */
if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const file = process.env.MONITOR_FILE;
  function write() {
    writeFileSync(file, JSON.stringify({ lagP99Ms: delay.percentile(99) / 1e6, lagMaxMs: delay.max / 1e6 }));
  }
  setInterval(write, 1000).unref();
  process.on('SIGUSR2', () => delay.reset());
}
