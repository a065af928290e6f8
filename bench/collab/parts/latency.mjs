import { setTimeout as wait } from 'node:timers/promises';
import { createLightEditors } from '../support/lightEditors.mjs';
import { startMonitoredServer } from '../support/monitoredServer.mjs';

/** Loads of the goals: people on so many boards, edits a second each. */
const loads = [
  { name: '500 edits/s on 20 boards', boards: 20, people: 100, perSecond: 5, ack: true },
  { name: '100 people × 5 edits/s on one board', boards: 1, people: 100, perSecond: 5, p95: 10 },
  { name: '200 people × 5 edits/s on one board', boards: 1, people: 200, perSecond: 5, p95: 25 },
];

export const latency = {
  name: 'latency',
  what: 'durable acknowledgement and delivery to everybody else',
  short: { seconds: 4 },
  full: { seconds: 40 },
  async run({ seconds }) {
    const rows = [];
    const problems = [];
    for (const load of loads) await measure(load, seconds, rows, problems);
    return { rows, problems };
  },
};

async function measure({ name, boards, people, perSecond, ack, p95 }, seconds, rows, problems) {
  await using server = await startMonitoredServer();
  const boardIds = [];
  for (let index = 0; index < boards; index++) boardIds.push(await server.createBoard(`Board ${index}`));
  const editors = createLightEditors({
    syncUrl: server.syncUrl,
    boards: boardIds.map((boardId) => ({ boardId, editors: people / boards })),
  });
  await editors.whenReady();
  editors.start(perSecond);
  await wait(3_000);
  editors.clear();
  server.resetLag();
  const [before, ownBefore, start] = [server.cost(), process.cpuUsage(), performance.now()];
  await wait(seconds * 1_000);
  const [after, own, lasted] = [server.cost(), process.cpuUsage(ownBefore), performance.now() - start];
  editors.stop();
  await wait(1_500);
  const { acks, deliveries, state } = editors;
  const row = (what, measured, goal) => rows.push({ what: `${name}: ${what}`, measured, goal });
  row('acknowledged after p50 / p99 (ms)', both(acks, 0.5, 0.99), ack ? '< 5 / < 50' : undefined);
  row(
    'at all others p50 / p95 / p99 (ms)',
    `${both(deliveries, 0.5, 0.95)} / ${at(deliveries, 0.99)}`,
    p95 && `p95 < ${p95}`,
  );
  row('delivered', `${state.delivered} of ${state.expected}`, 'all');
  row(
    'server: cores, RSS (MB)',
    `${((after.cpuMs - before.cpuMs) / lasted).toFixed(2)}, ${Math.round(after.rss / 2 ** 20)}`,
    '< 1',
  );
  row('server: loop lag p99 (ms)', after.lagP99Ms.toFixed(1), '< 50');
  row('clients: cores', ((own.user + own.system) / 1_000 / lasted).toFixed(2));
  if (state.acked !== state.sent) problems.push(`${name}: ${state.sent - state.acked} messages were not acknowledged.`);
  if (state.delivered !== state.expected) problems.push(`${name}: not everything was delivered.`);
  editors.close();
}

function both(histogram, a, b) {
  return `${at(histogram, a)} / ${at(histogram, b)}`;
}

function at(histogram, share) {
  return histogram.percentile(share).toFixed(1);
}
