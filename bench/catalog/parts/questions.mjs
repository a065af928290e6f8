import { routes } from '@lambdastorm/contract';
import { createHistogram } from '../../collab/support/histogram.mjs';
import { engines, newDatabase } from '../../faults/support/databases.mjs';
import { rssOf } from '../../faults/support/memory.mjs';
import { startServerProcess } from '../../faults/support/serverProcess.mjs';
import { fillCatalog, workspaceId } from '../support/bigCatalog.mjs';
import { wireNames } from '../support/bigModel.mjs';

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
  await using database = await newDatabase(engine);
  const messages = await fillCatalog(database.url, contexts);
  await using server = await startServerProcess({ databaseUrl: database.url });
  const seconds = [];
  const first = [routes.catalog(workspaceId), routes.catalogSearch(workspaceId, { q: 'order' })];
  for (const path of first) seconds.push((await timeOf(server.url + path)) / 1000);
  const rows = [
    {
      what: `${engine}, ${messages} messages: the first home, the first search (s)`,
      measured: seconds.map((each) => each.toFixed(1)).join(', '),
    },
  ];
  for (const [what, pathAt, goal] of kinds(contexts)) {
    const histogram = createHistogram();
    for (let time = 0; time < times; time += 1) histogram.add(await timeOf(server.url + pathAt(time)));
    const measured = [0.5, 0.95].map((share) => histogram.percentile(share).toFixed(1)).join(', ');
    rows.push({ what: `${engine}: ${what}`, measured, goal });
  }
  rows.push({ what: `${engine}: memory of the server (MB)`, measured: Math.round(rssOf(server.pid)) });
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

async function timeOf(url) {
  const start = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return performance.now() - start;
}
