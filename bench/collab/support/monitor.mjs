import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/** Loaded into the server before its own code: writes once a second how late its timers are, and what it worked meanwhile. */
if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const file = process.env.MONITOR_FILE;
  let workMaxMs = 0;
  let before = process.threadCpuUsage();
  // Between two turns of the timer: what others do with the processor is not in it.
  setInterval(() => {
    const { user, system } = process.threadCpuUsage(before);
    workMaxMs = Math.max(workMaxMs, (user + system) / 1000);
    before = process.threadCpuUsage();
  }, 5).unref();
  function write() {
    const [lagP99Ms, lagMaxMs] = [delay.percentile(99) / 1e6, delay.max / 1e6];
    writeFileSync(file, JSON.stringify({ lagP99Ms, lagMaxMs, workMaxMs }));
  }
  setInterval(write, 1000).unref();
  process.on('SIGUSR2', () => {
    delay.reset();
    workMaxMs = 0;
    before = process.threadCpuUsage();
  });
}
