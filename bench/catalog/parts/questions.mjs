import { routes } from '@lambdastorm/contract';
import { createHistogram } from '../../collab/support/histogram.mjs';
import { startMonitoredServer } from '../../collab/support/monitoredServer.mjs';
import { engines } from '../../faults/support/databases.mjs';
import { fillCatalog, workspaceId } from '../support/bigCatalog.mjs';
import { wireNames } from '../support/bigModel.mjs';
import { timeOf } from '../support/timeOf.mjs';

/** What people type, letter by letter. */
const typed = [
  'order intake op',
  'claim',
  'holder',
  'late parcel',
  'closed',
  'loan settlement south',
  'overvw',
  'team b',
];

export const questions = {
  name: 'questions',
  what: 'answers over HTTP, one after the other, as milliseconds at the median and the 95th percentile',
  short: { contexts: 50, times: 100 },
  full: { contexts: 500, times: 400 },
  async run({ contexts, times }) {
    const rows = [];
    for (const engine of engines) rows.push(...(await ask(engine, contexts, times)));
    return { rows, problems: [] };
  },
};

async function ask(engine, contexts, times) {
  let messages = 0;
  const fill = async (databaseUrl) => {
    messages = await fillCatalog(databaseUrl, contexts);
  };
  await using server = await startMonitoredServer(engine, fill);
  server.resetLag();
  const rows = [];
  const add = (what, measured, goal) => rows.push({ what: `${engine}: ${what}`, measured, goal });
  const addBlock = (when, { waitedMs, workedMs }) => {
    const measured = [waitedMs, workedMs].map((ms) => ms.toFixed(0)).join(', ');
    add(`the longest block ${when}, the most processor time without a pause (ms)`, measured, '< 50');
  };
  const first = [routes.catalog(workspaceId), routes.catalogSearch(workspaceId, { q: 'order' })];
  const waits = await Promise.all(first.map((path) => timeOf(server.url + path)));
  add(
    `${messages} messages, home and search, asked right after a start (s)`,
    waits.map((ms) => (ms / 1000).toFixed(1)).join(', '),
  );
  addBlock('until then', await server.longestBlock());
  server.resetLag();
  for (const [what, pathAt, goal] of kinds(contexts)) {
    const histogram = createHistogram();
    for (let time = 0; time < times; time += 1) histogram.add(await timeOf(server.url + pathAt(time)));
    add(what, [0.5, 0.95].map((share) => histogram.percentile(share).toFixed(1)).join(', '), goal);
  }
  addBlock('meanwhile', await server.longestBlock());
  add('loop lag p99 meanwhile (ms)', server.lagP99Ms().toFixed(0), '< 50');
  add('memory of the server (MB)', Math.round(server.rss()), '< 512');
  return rows;
}

function kinds(contexts) {
  const prefixes = typed.flatMap((text) => Array.from(text, (_, end) => text.slice(0, end + 1)));
  const sourceAt = (time) => wireNames(`c${(time * 37) % contexts}`).source;
  const eventAt = (time) => [...wireNames(`c${(time * 37) % contexts}`).byElementId.values()][9 + (time % 9)];
  const around = (time) => `${sourceAt(time)}/event/${eventAt(time)}`;
  return [
    [
      'search while typing',
      (time) => routes.catalogSearch(workspaceId, { q: prefixes[time % prefixes.length] }),
      '< 50',
    ],
    [
      'search with filters',
      (time) => routes.catalogSearch(workspaceId, { q: typed[time % 3], kind: 'event', personal: 'yes' }),
      '< 50',
    ],
    ['a message', (time) => routes.catalogMessage(workspaceId, sourceAt(time), 'event', eventAt(time)), '< 100'],
    ['a context', (time) => routes.catalogContext(workspaceId, sourceAt(time)), '< 100'],
    ['home', () => routes.catalog(workspaceId), '< 100'],
    [
      'what is near a message',
      (time) => routes.catalogGraph(workspaceId, { around: around(time), depth: '2' }),
      '< 100',
    ],
    [
      'the whole flow of a message',
      (time) => routes.catalogGraph(workspaceId, { around: around(time), depth: 'all' }),
      '< 100',
    ],
    [
      'where its fields come from',
      (time) => routes.catalogGraph(workspaceId, { around: around(time), fields: 'yes' }),
      '< 100',
    ],
    ['the context map', () => routes.catalogGraph(workspaceId), '< 100'],
    ['the glossary', () => routes.catalogGlossary(workspaceId), '< 100'],
    ['the statistics', () => routes.catalogStatistics(workspaceId), '< 100'],
  ];
}
