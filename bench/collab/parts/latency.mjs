import { setTimeout as wait } from 'node:timers/promises';
import { createLightEditors } from '../support/lightEditors.mjs';
import { startMonitoredServer } from '../support/monitoredServer.mjs';
import { cpuMsOf } from '../support/processCost.mjs';
import { startWitnesses } from '../support/witnesses.mjs';

/** Loads of the goals: people on so many boards, edits a second each. */
const loads = [
  { name: '500 edits/s on 20 boards', boards: 20, people: 100, perSecond: 5, ack: true },
  { name: '100 people × 5 edits/s on one board', boards: 1, people: 100, perSecond: 5, p95: 10 },
  { name: '200 people × 5 edits/s on one board', boards: 1, people: 200, perSecond: 5, p95: 25 },
];

export const latency = {
  name: 'latency',
  what: 'durable acknowledgement and delivery to everybody else',
  short: { seconds: 1.5, warmUpSeconds: 0.5, witnesses: 3 },
  full: { seconds: 40, warmUpSeconds: 3, witnesses: 3 },
  async run(size) {
    const rows = [];
    const problems = [];
    for (const load of loads) await measure(load, size, rows, problems);
    return { rows, problems };
  },
};

async function measure({ name, boards, people, perSecond, ack, p95 }, size, rows, problems) {
  await using server = await startMonitoredServer();
  const boardIds = [];
  for (let index = 0; index < boards; index++) boardIds.push(await server.createBoard(`Board ${index}`));
  using witnesses = await startWitnesses(server, boardIds[0], size.witnesses);
  const editors = createLightEditors({
    syncUrl: server.syncUrl,
    boards: boardIds.map((boardId) => ({ boardId, editors: people / boards })),
  });
  await editors.whenReady();
  editors.start(perSecond);
  await wait(size.warmUpSeconds * 1_000);
  editors.clear();
  server.resetLag();
  const costNow = () => [server.cpuMs(), cpuMsOf(process.pid), witnesses.cpuMs(), performance.now()];
  const before = costNow();
  await wait(size.seconds * 1_000);
  const [used, usedHere, usedByWitnesses, lasted] = costNow().map((after, index) => after - before[index]);
  const [rss, lagP99Ms] = [server.rss(), server.lagP99Ms()];
  editors.stop();
  await editors.whenQuiet();
  await witnesses.look();
  const { acks, deliveries, state } = editors;
  editors.close();
  await server.stop();
  const row = (what, measured, goal) => rows.push({ what: `${name}: ${what}`, measured, goal });
  row('acknowledged after p50 / p95 / p99 (ms)', times(acks), ack ? 'p50 < 5, p99 < 50' : undefined);
  row('at all others p50 / p95 / p99 (ms)', times(deliveries), p95 && `p95 < ${p95}`);
  row('delivered', `${state.delivered} of ${state.expected}`, 'all');
  row('server: cores, RSS (MB)', `${(used / lasted).toFixed(2)}, ${Math.round(rss)}`, '< 1');
  row('server: loop lag p99 (ms)', lagP99Ms.toFixed(1), '< 50');
  row(
    'light clients, full clients: cores',
    `${(usedHere / lasted).toFixed(2)}, ${(usedByWitnesses / lasted).toFixed(2)}`,
  );
  if (usedHere > 0.9 * lasted) row('times', 'are upper bounds: the light clients were busy');
  if (state.acked !== state.sent) problems.push(`${name}: ${state.sent - state.acked} messages were not acknowledged.`);
  if (state.delivered !== state.expected) problems.push(`${name}: not everything was delivered.`);
  const wrong = await witnesses.countWrong();
  if (wrong > 0) problems.push(`${name}: ${wrong} full clients show something else than what is stored.`);
}

function times(histogram) {
  return [0.5, 0.95, 0.99].map((share) => histogram.percentile(share).toFixed(1)).join(' / ');
}
