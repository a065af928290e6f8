import { setTimeout as sleep } from 'node:timers/promises';
import { foreignCores, processorTime } from './processorTime.mjs';

const looksForMs = 1500;

/** Waits until others leave the machine alone, but not for ever. Resolves to the cores that they still use. */
export async function waitForQuiet({ belowCores, patienceMs }) {
  const deadline = performance.now() + patienceMs;
  while (true) {
    const before = processorTime();
    await sleep(looksForMs);
    const busy = foreignCores(before, processorTime(), looksForMs / 1000);
    if (busy < belowCores || performance.now() > deadline) return busy;
  }
}
