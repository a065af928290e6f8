import { parseArgs } from 'node:util';
import { openBrowser, openPage } from './browser/openBrowser.mjs';
import { keepResults, readResults } from './browser/results.mjs';
import { startBuiltApp } from './contenders/lambdastorm.mjs';
import { anotherPerson, storeBoard } from './edits/anotherPerson.mjs';
import { bigBoard, ownNote } from './edits/bigBoard.mjs';
import { editSorts } from './edits/editSorts.mjs';
import { editsProbe } from './edits/editsProbe.mjs';
import { measureCrowd } from './edits/measureCrowd.mjs';
import { countRenders, timeEdits } from './edits/measureEdits.mjs';
import { openWall } from './edits/openWall.mjs';
import { renderCounter } from './edits/renderCounter.mjs';
import { renderEditsTable } from './edits/renderEditsTable.mjs';

/** What one edit costs on a large stored board, with its panels open and somebody else on it; see README.md. */
const { values } = parseArgs({
  options: {
    notes: { type: 'string', default: '5000' },
    edits: { type: 'string', default: '30' },
    seconds: { type: 'string', default: '10' },
    from: { type: 'string' },
  },
});

if (values.from === undefined) await bench();
else console.log(renderEditsTable(readResults(values.from)));

async function bench() {
  const board = bigBoard(Number(values.notes));
  const size = { notes: board.notes.length, connections: board.connections.length };
  console.log(`A board of ${size.notes} notes and ${size.connections} connections.`);
  const results = keepResults('edits', { size, crowd: [] });
  await using server = await startBuiltApp();
  await using browser = await openBrowser();
  for (const panel of ['Details', 'Findings']) await measurePanel({ server, browser, board, panel, results });
  const table = renderEditsTable(results.content());
  console.log(`\n${table}\n\nKept in ${results.path}.`);
  if (table.includes('FAILED')) process.exitCode = 1;
}

async function measurePanel({ server, browser, board, panel, results }) {
  // A board of its own: what the crowd has done to the one before must not matter.
  const boardId = await storeBoard(server.url, board);
  using person = await anotherPerson(server.url, boardId);
  const run = { ...(await openPage(browser)), person };
  await run.page.addInitScript(editsProbe);
  await run.page.addInitScript(renderCounter);
  await openWall(run.page, { url: `${server.url}/boards/${boardId}`, panel, noteId: ownNote.id, words: ownNote.words });
  const turns = Array.from({ length: Number(values.edits) }, (_, index) => index + 1);
  for (const sort of editSorts) {
    const renders = await countRenders(
      run,
      sort,
      turns.slice(0, 5).map((turn) => -turn),
    );
    const { samples, failures } = await timeEdits(run, sort, turns);
    results.add({ title: sort.title, panel, renders, samples, failures: [...failures, ...run.errors.splice(0)] });
    console.log(`${sort.title}, ${panel}: ${failures.length === 0 ? 'done' : `FAILED ${failures[0]}`}`);
  }
  const crowd = { panel, ...(await measureCrowd(run, Number(values.seconds))) };
  results.content().crowd.push(crowd);
  await run.page.context().close();
}
