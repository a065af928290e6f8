import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createBoardDoc, yjsBoardDocument } from '../packages/board/src/yjs/index.ts';
import { connectBoard } from '../packages/sync/src/index.ts';
import { publishShop } from './support/publishedShop.ts';
import { startServer } from './support/server.ts';

/**
 * Takes the pictures of the README, the docs and of link previews from the running app: `node e2e/pictures.mjs`, or
 * only those whose names begin so: `node e2e/pictures.mjs catalog`.
 */
const [beginning = ''] = process.argv.slice(2);

/** Node's own, which says that it comes from a page of the server. */
class PageWebSocket extends WebSocket {
  constructor(url) {
    super(url, { headers: { origin: server.url } });
  }
}

const company = [];
const images = join(import.meta.dirname, '../docs/images');
await using server = await startServer();
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

await take('home-light', { colorScheme: 'light' }, async () => {});
await take('board-light', { colorScheme: 'light' }, async (page) => {
  await open(page, 'Pizza ordering');
  await page.getByRole('tab', { name: /Findings/ }).click();
});
await take('board-dark', { colorScheme: 'dark' }, async (page) => {
  await open(page, 'Pizza ordering');
  await page.getByLabel('Command: Place order').click();
});
await take('code-dark', { colorScheme: 'dark', viewport: { width: 1680, height: 950 } }, async (page) => {
  await open(page, 'Pizza ordering');
  await page.getByLabel('Command: Place order').click();
  await page.getByRole('tab', { name: 'Code' }).click();
  await page.getByText('definePlaceOrder').first().waitFor();
  const edge = await page.getByRole('separator', { name: 'Width of the panel' }).boundingBox();
  await page.mouse.move(edge.x + edge.width / 2, edge.y + 300);
  await page.mouse.down();
  await page.mouse.move(edge.x - 260, edge.y + 300, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('Shift+Digit1');
});
await take('map-light', { colorScheme: 'light' }, async (page) => {
  await open(page, 'E-commerce on AWS');
  await page.goto(`${page.url()}?view=map`);
  const relation = page.getByRole('button', { name: /^Orders to Warehouse/ });
  await relation.focus();
  await page.keyboard.press('Enter');
});
await take('model-dark', { colorScheme: 'dark' }, async (page) => {
  await open(page, 'E-commerce on AWS');
  await page.goto(`${page.url()}?view=model`);
  await page.getByRole('navigation', { name: 'Model' }).getByRole('button', { name: 'Orders', exact: true }).click();
});
await take('together-light', { colorScheme: 'light' }, async (page) => {
  await open(page, 'Pizza ordering');
  await page.keyboard.press('\\');
  await page.keyboard.press('Shift+Digit1');
  await companyOn(page.url());
});
const { workspaceId } = await publishShop(server.url);
const catalog = `${server.url}/workspaces/${workspaceId}/catalog`;
const event = 'orders/event/OrderCreated';
const catalogPages = [
  ['home', catalog],
  ['message', `${catalog}/contexts/${event}`],
  ['diff', `${catalog}/contexts/${event}#versions`],
  ['graph', `${catalog}/map?around=${encodeURIComponent(event)}&depth=%22all%22`],
];
for (const colorScheme of ['light', 'dark']) {
  for (const [name, address] of catalogPages) {
    await take(`catalog-${name}-${colorScheme}`, { colorScheme }, async (page) => {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      // Until nothing is on its way: a place for each thing of a graph, the code of a message.
      await page.waitForFunction(() => document.querySelector('main [role=status]') === null);
    });
  }
}
const preview = { colorScheme: 'light', viewport: { width: 1200, height: 630 } };
await take('../../apps/web/public/social-preview', preview, async (page) => {
  await open(page, 'Pizza ordering');
  await page.keyboard.press('\\');
  await page.waitForTimeout(500);
  await page.keyboard.press('Shift+Digit1');
});
for (const person of company) person.close();
await browser.close();

async function take(name, settings, prepare) {
  if (!name.startsWith(beginning)) return;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...settings });
  const myName = JSON.stringify({ state: { name: 'Ann Lee' }, version: 1 });
  await context.addInitScript((known) => localStorage.setItem('lambdastorm-name', known), myName);
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Pizza ordering' }).waitFor();
  await prepare(page);
  // Until nothing moves any more: colours of code, glides of the view.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(images, `${name}.png`) });
  await context.close();
}

async function open(page, board) {
  await page.getByRole('link', { name: board }).click();
  await page.locator('[data-testid=save-badge][data-status=saved]').waitFor();
}

/** Gets tickets as a guest of this name. */
async function ticketsOf(name, boardId) {
  const ask = (path, body, cookie = '') =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { origin: server.url, cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const entered = await ask('/api/session/guest', { name });
  const cookie = entered.headers.getSetCookie()[0].split(';', 1)[0];
  return async () => (await (await ask(`/api/boards/${boardId}/ticket`, {}, cookie)).json()).ticket;
}

/** Others who are on the board of this address, each with something in hand. */
async function companyOn(address) {
  const boardId = new URL(address).pathname.split('/').at(-1);
  const doings = [
    ['Bob Meyer', 'Place order', (id) => ({ selection: [id], dragging: [id], by: { x: 24, y: -70 } })],
    ['Élodie Dupont', 'Day closed', (id) => ({ writing: id })],
    ['Hana Sato', 'Oven', () => ({})],
    ['Ivan', 'Every night', (id) => ({ selection: [id] })],
    ['Cleo', 'Bake pizzas', () => ({})],
  ];
  for (const [name, words, doing] of doings) {
    const board = yjsBoardDocument(createBoardDoc());
    const connection = connectBoard({
      ...{ document: board, url: `${server.url.replace('http', 'ws')}/sync`, boardId, WebSocket: PageWebSocket },
      getTicket: await ticketsOf(name, boardId),
    });
    company.push(connection);
    await connection.whenLoaded;
    const note = board.snapshot().notes.find(({ text }) => text === words);
    const { x, y } = note.position;
    connection.presence.show({ cursor: { x: x + 110, y: y + 130 }, ...doing(note.id) });
  }
}
