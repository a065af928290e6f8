import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderBoardFile } from '@lambdastorm/board';
import { openBrowser, openPage } from './browser/openBrowser.mjs';
import { lambdastorm } from './contenders/lambdastorm.mjs';
import { pageApi } from './contenders/pageApi.mjs';
import { bigBoard, pitch } from './edits/bigBoard.mjs';

/** Pictures of a crowded wall from near and far, light and dark, to be looked at by people. */
const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '5000' },
    zooms: { type: 'string', default: '0.1,0.5,1' },
    out: { type: 'string', default: join(import.meta.dirname, 'results/shots') },
  },
});
/** In one copy of the example, so that there is something to see at every zoom. */
const middle = { cx: 2 * pitch.x + 3_300, cy: 2 * pitch.y + 1_050 };

const folder = resolve(values.out);
mkdirSync(folder, { recursive: true });
const board = JSON.parse(renderBoardFile({ name: 'Crowded', snapshot: bigBoard(Number(values.notes)) }));
await using server = await lambdastorm.start();
await using browser = await openBrowser();
for (const colorScheme of ['light', 'dark']) {
  const { page } = await openPage(browser, { colorScheme });
  await page.goto(server.url);
  await pageApi.load(page, board);
  for (const zoom of values.zooms.split(',').map(Number)) {
    await pageApi.setView(page, { ...middle, zoom });
    await page.waitForTimeout(1500);
    const path = join(folder, `crowded-${Math.round(zoom * 100)}-${colorScheme}.png`);
    await page.screenshot({ path });
    console.log(path);
  }
  await page.context().close();
}
