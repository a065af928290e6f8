import { setTimeout } from 'node:timers/promises';

/** How long an answer takes, in milliseconds. Asks no more often than the server allows, and waits as it says. */
export async function timeOf(url) {
  const start = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  const ms = performance.now() - start;
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  await setTimeout(secondsToWait(response.headers.get('ratelimit') ?? '') * 1000);
  return ms;
}

/** `"3000-in-1min"; r=0; t=12, …`: nothing is left, and there is more in twelve seconds. */
function secondsToWait(limits) {
  const waits = [...limits.matchAll(/r=(\d+); t=(\d+)/g)].map(([, left, seconds]) =>
    Number(left) > 0 ? 0 : Number(seconds) + 1,
  );
  return Math.max(0, ...waits);
}
