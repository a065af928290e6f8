import { setTimeout as wait } from 'node:timers/promises';
import { createLightEditors } from '../support/lightEditors.mjs';
import { startMonitoredServer } from '../support/monitoredServer.mjs';
import { startWitnesses } from '../support/witnesses.mjs';

export const held = {
  name: 'held',
  what: '200 people on 20 boards and 100 on one more, for half an hour',
  short: { minutes: 0.1, perSecond: 2, warmUpSeconds: 1, witnesses: 3 },
  full: { minutes: 30, perSecond: 2, warmUpSeconds: 3, witnesses: 3 },
  async run(size) {
    await using server = await startMonitoredServer();
    const boards = [];
    for (let index = 0; index < 20; index++)
      boards.push({ boardId: await server.createBoard(`Board ${index}`), editors: 10 });
    const everybody = await server.createBoard('Everybody');
    boards.push({ boardId: everybody, editors: 100 });
    using witnesses = await startWitnesses(server, everybody, size.witnesses);
    const editors = createLightEditors({ syncUrl: server.syncUrl, boards });
    await editors.whenReady();
    editors.start(size.perSecond);
    await wait(size.warmUpSeconds * 1_000);
    editors.clear();
    server.resetLag();
    const mostRss = await hold(server, editors, size.minutes);
    const lagP99Ms = server.lagP99Ms();
    editors.stop();
    await editors.whenQuiet();
    const { acks, deliveries, state } = editors;
    const { closed } = state;
    await witnesses.look();
    editors.close();
    await server.stop();
    const wrong = await witnesses.countWrong();
    const problems = [];
    if (closed > 0) problems.push(`${closed} people were dropped.`);
    if (state.acked !== state.sent) problems.push(`${state.sent - state.acked} messages were not acknowledged.`);
    if (state.delivered !== state.expected) problems.push('Not everything was delivered.');
    if (wrong > 0) problems.push(`${wrong} full clients show something else than what is stored.`);
    return {
      problems,
      rows: [
        { what: 'held for (minutes)', measured: size.minutes, goal: '30' },
        { what: 'edits acknowledged', measured: state.acked },
        {
          what: 'acknowledged after p50 / p99 (ms)',
          measured: `${acks.percentile(0.5).toFixed(1)} / ${acks.percentile(0.99).toFixed(1)}`,
          goal: '< 5 / < 50',
        },
        { what: 'at all others p95 (ms)', measured: deliveries.percentile(0.95).toFixed(1) },
        { what: 'delivered', measured: `${state.delivered} of ${state.expected}`, goal: 'all' },
        { what: 'most RSS (MB)', measured: Math.round(mostRss), goal: '< 512' },
        { what: 'loop lag p99 (ms)', measured: lagP99Ms.toFixed(1), goal: '< 50' },
      ],
    };
  },
};

/** Says every minute how it goes; resolves to the most that the server held in memory. */
async function hold(server, editors, minutes) {
  const start = performance.now();
  let mostRss = 0;
  for (let minute = 1; performance.now() - start < minutes * 60_000; ) {
    await wait(1_000);
    mostRss = Math.max(mostRss, server.rss());
    if (performance.now() - start < minute * 60_000) continue;
    const [rss, ack] = [server.rss(), editors.acks.percentile(0.99)];
    console.log(
      `${minute} min: RSS ${Math.round(rss)} MB, lag p99 ${server.lagP99Ms().toFixed(1)} ms, ack p99 ${ack.toFixed(1)} ms`,
    );
    minute += 1;
  }
  return mostRss;
}
