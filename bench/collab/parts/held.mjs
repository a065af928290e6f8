import { setTimeout as wait } from 'node:timers/promises';
import { createLightEditors } from '../support/lightEditors.mjs';
import { startMonitoredServer } from '../support/monitoredServer.mjs';

export const held = {
  name: 'held',
  what: '200 people on 20 boards and 100 on one more, for half an hour',
  short: { minutes: 0.2, perSecond: 2 },
  full: { minutes: 30, perSecond: 2 },
  async run({ minutes, perSecond }) {
    await using server = await startMonitoredServer();
    const boards = [];
    for (let index = 0; index < 20; index++)
      boards.push({ boardId: await server.createBoard(`Board ${index}`), editors: 10 });
    boards.push({ boardId: await server.createBoard('Everybody'), editors: 100 });
    const editors = createLightEditors({ syncUrl: server.syncUrl, boards });
    await editors.whenReady();
    editors.start(perSecond);
    await wait(3_000);
    editors.clear();
    server.resetLag();
    let worstRss = 0;
    for (let passed = 0; passed < minutes; passed += Math.min(1, minutes)) {
      await wait(Math.min(1, minutes) * 60_000);
      const { rss, lagP99Ms } = server.cost();
      worstRss = Math.max(worstRss, rss);
      console.log(
        `${(passed + 1).toFixed(0)} min: RSS ${mb(rss)} MB, lag p99 ${lagP99Ms.toFixed(1)} ms, ack p99 ${editors.acks.percentile(0.99).toFixed(1)} ms`,
      );
    }
    const { lagP99Ms } = server.cost();
    editors.stop();
    await wait(1_500);
    const { acks, deliveries, state } = editors;
    editors.close();
    const problems = [];
    if (state.closed > 0) problems.push(`${state.closed} people were dropped.`);
    if (state.acked !== state.sent) problems.push(`${state.sent - state.acked} messages were not acknowledged.`);
    if (state.delivered !== state.expected) problems.push('Not everything was delivered.');
    return {
      problems,
      rows: [
        { what: 'held for (minutes)', measured: minutes, goal: '30' },
        { what: 'edits acknowledged', measured: state.acked },
        {
          what: 'acknowledged after p50 / p99 (ms)',
          measured: `${acks.percentile(0.5).toFixed(1)} / ${acks.percentile(0.99).toFixed(1)}`,
          goal: '< 5 / < 50',
        },
        { what: 'at all others p95 (ms)', measured: deliveries.percentile(0.95).toFixed(1) },
        { what: 'delivered', measured: `${state.delivered} of ${state.expected}`, goal: 'all' },
        { what: 'most RSS (MB)', measured: mb(worstRss), goal: '< 512' },
        { what: 'loop lag p99 (ms)', measured: lagP99Ms.toFixed(1), goal: '< 50' },
      ],
    };
  },
};

function mb(bytes) {
  return Math.round(bytes / 2 ** 20);
}
