import { setTimeout } from 'node:timers/promises';
import { routes } from '@lambdastorm/contract';
import { buildWeb } from '../../../tools/buildWeb.mjs';
import { prepare } from '../../../tools/prepare.mjs';
import { openBrowser, openPage } from '../../canvas/browser/openBrowser.mjs';
import { startMonitoredServer } from '../../collab/support/monitoredServer.mjs';
import { fillCatalog, workspaceId } from '../support/bigCatalog.mjs';
import { wireNames } from '../support/bigModel.mjs';
import { timeOf } from '../support/timeOf.mjs';

const { source, byElementId } = wireNames('c37');
const event = [...byElementId.values()][9];
const home = `/workspaces/${workspaceId}/catalog`;

/** Pages, each with what of it must be seen: as a selector, since looking for roles among 1,000 links takes 0.1 s. */
const pages = [
  { what: 'home with all contexts', path: home, seen: 'section[aria-label="Contexts"] a' },
  { what: 'what a search found', path: `${home}?q=order`, seen: '[aria-label="Messages"] li' },
  {
    what: 'a message with its schema',
    path: `${home}/contexts/${source}/event/${event}`,
    seen: '[aria-label^="Fields of"] tbody tr',
  },
];

/** A new window loads parts of the browser itself, seconds long; people have theirs open. */
const windowOpensIn = 2000;

export const firstLoad = {
  name: 'firstLoad',
  what: 'pages of the built app in a browser without anything in its cache, from the address until they are seen (ms)',
  short: { contexts: 50, times: 2 },
  full: { contexts: 500, times: 9 },
  async run({ contexts, times }) {
    await prepare();
    await buildWeb();
    await using server = await startMonitoredServer('sqlite', (databaseUrl) => fillCatalog(databaseUrl, contexts));
    await timeOf(server.url + routes.catalogSearch(workspaceId, { q: 'order' }));
    const browser = await openBrowser();
    try {
      // The browser itself is warm, what it shows is not.
      await timesOf(browser, server.url);
      const runs = [];
      for (let time = 0; time < times; time += 1) runs.push(await timesOf(browser, server.url));
      const rows = pages.map(({ what }, place) => {
        const sorted = runs.map((run) => run[place]).sort((a, b) => a - b);
        const [middle, worst] = [sorted[Math.floor(times / 2)], sorted.at(-1)];
        return { what: `${what}: the median, the worst`, measured: `${middle}, ${worst}`, goal: '< 1,500' };
      });
      return { rows, problems: [] };
    } finally {
      await browser.close();
    }
  },
};

async function timesOf(browser, url) {
  const times = [];
  for (const { path, seen } of pages) {
    const { page, errors } = await openPage(browser);
    await setTimeout(windowOpensIn);
    const start = performance.now();
    await page.goto(url + path, { waitUntil: 'commit' });
    // With each frame; Playwright's own waiting looks less and less often, at last twice a second.
    await page.waitForFunction((selector) => document.querySelector(selector)?.checkVisibility(), seen, {
      polling: 'raf',
    });
    times.push(Math.round(performance.now() - start));
    await page.context().close();
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }
  return times;
}
