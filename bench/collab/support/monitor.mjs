import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Loaded into the server before its own code: writes once a second what the process costs. */
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const file = process.env.MONITOR_FILE;
const timer = setInterval(() => {
  const { user, system } = process.cpuUsage();
  const rss = process.memoryUsage.rss();
  writeFileSync(
    file,
    JSON.stringify({
      lagP99Ms: delay.percentile(99) / 1e6,
      lagMaxMs: delay.max / 1e6,
      cpuMs: (user + system) / 1000,
      rss,
    }),
  );
}, 1000);
timer.unref();
process.on('SIGUSR2', () => delay.reset());
