import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** Seconds of processor time until now: of the whole machine, and of this process with all it started. */
export function processorTime() {
  try {
    return { machine: machineSeconds(), ours: oursSeconds() };
  } catch {
    // Only Linux tells; elsewhere nobody is left out for noise.
    return { machine: 0, ours: 0 };
  }
}

/** How many cores others kept busy between two moments. */
export function foreignCores(before, after, seconds) {
  const others = after.machine - before.machine - (after.ours - before.ours);
  return Math.max(0, others / seconds);
}

function machineSeconds() {
  const [, user, nice, system, , , irq, softIrq] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]
    .split(/\s+/)
    .map(Number);
  return (user + nice + system + irq + softIrq) / ticksPerSecond;
}

function oursSeconds() {
  const processes = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProcess),
  );
  const isOurs = (id) => id === process.pid || (processes.has(id) && isOurs(processes.get(id).parent));
  let ticks = 0;
  for (const [id, each] of processes) if (isOurs(id)) ticks += each.ticks;
  return ticks / ticksPerSecond;
}

function readProcess(name) {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8');
    // The name before it may hold anything, spaces and brackets included.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent, userTicks, systemTicks, childUserTicks, childSystemTicks] = [1, 11, 12, 13, 14].map(
      (at) => fields[at],
    );
    return [[Number(name), { parent, ticks: userTicks + systemTicks + childUserTicks + childSystemTicks }]];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
