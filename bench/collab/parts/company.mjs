import { setTimeout as wait } from 'node:timers/promises';
import { joinPerson, until } from '../../faults/support/people.mjs';
import { createHistogram } from '../support/histogram.mjs';
import { startMonitoredServer } from '../support/monitoredServer.mjs';
import { cpuMsOf } from '../support/processCost.mjs';

/** Everybody points at something else 25 times a second; a place says when it was pointed at (x). */
const pointEveryMs = 40;

export const company = {
  name: 'company',
  what: 'fifty people who point at the same wall',
  short: { people: 10, seconds: 1.5 },
  full: { people: 50, seconds: 30 },
  async run({ people, seconds }) {
    await using server = await startMonitoredServer();
    using resources = new DisposableStack();
    const boardId = await server.createBoard('Together');
    const all = Array.from({ length: people }, () => resources.use(joinPerson({ syncUrl: server.syncUrl, boardId })));
    await Promise.all(all.map(({ connection }) => connection.whenLoaded));
    for (const { connection } of all) connection.presence.show({ isIdle: false });
    const isTogether = ({ connection }) => connection.presence.company().people.length === people - 1;
    await until(() => all.every(isTogether));

    const delays = createHistogram();
    let renders = 0;
    for (const { connection } of all) watch(connection.presence, delays, () => (renders += 1));
    const timers = all.map(({ connection }, index) =>
      setInterval(() => connection.presence.show({ cursor: { x: performance.now(), y: index } }), pointEveryMs),
    );
    const costNow = () => [server.cpuMs(), cpuMsOf(process.pid), performance.now()];
    await wait(1_000);
    delays.clear();
    server.resetLag();
    const before = costNow();
    await wait(seconds * 1_000);
    const [used, usedHere, lasted] = costNow().map((after, index) => after - before[index]);
    const lagP99Ms = server.lagP99Ms();
    for (const timer of timers) clearInterval(timer);
    const times = [0.5, 0.95, 0.99].map((share) => delays.percentile(share).toFixed(0)).join(' / ');
    return {
      problems: renders > 0 ? [`A movement counted ${renders} times as a change of the company.`] : [],
      rows: [
        { what: 'people who point, 25 times a second', measured: people },
        { what: 'seen by all others after p50 / p95 / p99 (ms)', measured: times },
        { what: 'server: cores', measured: (used / lasted).toFixed(2) },
        { what: 'server: loop lag p99 (ms)', measured: lagP99Ms.toFixed(1) },
        { what: 'all people in one process: cores', measured: (usedHere / lasted).toFixed(2) },
      ],
    };
  },
};

/** Notes how late each other's place is when it is heard of. */
function watch(presence, delays, onCompanyChanged) {
  const seen = new Map();
  presence.subscribe(onCompanyChanged);
  presence.subscribeMovement(() => {
    const now = performance.now();
    for (const { id } of presence.company().people) {
      const at = presence.movementOf(id)?.cursor?.x;
      if (at === undefined || seen.get(id) === at) continue;
      seen.set(id, at);
      delays.add(now - at);
    }
  });
}
