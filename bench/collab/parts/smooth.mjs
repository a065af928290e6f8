import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser, openPage } from '../../canvas/browser/openBrowser.mjs';
import { joinPerson, until } from '../../faults/support/people.mjs';
import { startMonitoredServer } from '../support/monitoredServer.mjs';

const pointEveryMs = 40;

/** What somebody's browser has to do while others point: the same page, first with them still, then with them moving. */
export const smooth = {
  name: 'smooth',
  what: 'a browser on a wall where fifty others point',
  short: { people: 50, seconds: 3 },
  full: { people: 50, seconds: 15 },
  async run({ people, seconds }) {
    await using server = await startMonitoredServer();
    await using resources = new AsyncDisposableStack();
    const boardId = await server.createBoard('Together');
    const all = Array.from({ length: people }, () => resources.use(joinPerson({ syncUrl: server.syncUrl, boardId })));
    await Promise.all(all.map(({ connection }) => connection.whenLoaded));
    const browser = await openBrowser();
    resources.defer(() => browser.close());
    const { page, errors, session } = await openPage(browser);
    await page.goto(`${server.url}/boards/${boardId}`);
    await page.getByRole('region', { name: 'Board', exact: true }).waitFor();
    point(all, 0);
    await until(async () => (await page.locator('.cursor:visible').count()) === people);

    await page.evaluate(watchPage);
    const measure = async () => {
      const before = await readCosts(session, page);
      await wait(seconds * 1_000);
      const after = await readCosts(session, page);
      const passed = (after.at - before.at) / 1_000;
      return {
        frames: (after.frames - before.frames) / passed,
        busy: (1_000 * (after.busy - before.busy)) / passed,
        rendered: after.rendered - before.rendered,
      };
    };
    const still = await measure();
    let step = 0;
    const timer = setInterval(() => point(all, ++step), pointEveryMs);
    await wait(1_000);
    const moving = await measure();
    clearInterval(timer);
    const problems = [...errors];
    if (moving.rendered > still.rendered) problems.push(`Movements changed ${moving.rendered} elements of the page.`);
    return {
      problems,
      rows: [
        { what: 'people who point, 25 times a second', measured: people },
        { what: 'frames a second, others still', measured: still.frames.toFixed(0) },
        { what: 'frames a second, others moving', measured: moving.frames.toFixed(0) },
        {
          what: 'of the frames are left',
          measured: `${((100 * moving.frames) / still.frames).toFixed(0)} %`,
          goal: '90 %',
        },
        { what: 'main thread, others still (ms of each s)', measured: still.busy.toFixed(0) },
        { what: 'main thread, others moving (ms of each s)', measured: moving.busy.toFixed(0) },
        { what: 'elements that came, went or were written anew', measured: moving.rendered, goal: 0 },
      ],
    };
  },
};

/** Everybody goes round a place of their own. */
function point(all, step) {
  for (const [index, { connection }] of all.entries()) {
    const turn = step / 10 + index;
    const middle = { x: (index % 10) * 110 - 500, y: Math.floor(index / 10) * 110 - 250 };
    const cursor = { x: middle.x + 40 * Math.cos(turn), y: middle.y + 40 * Math.sin(turn) };
    connection.presence.show({ cursor, isIdle: false });
  }
}

/** Runs in the page: counts frames, and what is put into the document or taken out of it. */
function watchPage() {
  window.seen = { frames: 0, rendered: 0 };
  const count = () => {
    window.seen.frames += 1;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  new MutationObserver((changes) => {
    window.seen.rendered += changes.length;
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

async function readCosts(session, page) {
  const { metrics } = await session.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration').value;
  return { ...(await page.evaluate(() => ({ ...window.seen, at: performance.now() }))), busy };
}
