import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Runs the parts of a bench that the command line names, or all, at the goal's size unless `--short`, and prints what
 * was measured beside the goals. A part has `name`, `what`, `short`, `full` (two sizes) and `run(size)`, which resolves
 * to `rows` (`what`, `measured`, `goal`) and `problems`, sentences about what must not be. `--KEY=NUMBER` changes a
 * number of the size.
 */
export async function runParts(parts, folder) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { short: { type: 'boolean' } },
  });
  const unknown = positionals.filter((name) => !parts.some((each) => each.name === name));
  if (unknown.length > 0) {
    console.error(
      `Nothing here is called ${unknown.join(', ')}; there are ${parts.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(2);
  }
  const { short, ...changes } = values;
  const numbers = Object.fromEntries(Object.entries(changes).map(([key, text]) => [key, Number(text)]));
  const results = join(folder, 'results');
  mkdirSync(results, { recursive: true });
  for (const part of parts) {
    if (positionals.length > 0 && !positionals.includes(part.name)) continue;
    await runPart(part, { ...(short === true ? part.short : part.full), ...numbers }, results);
  }
}

async function runPart({ name, what, run }, size, results) {
  console.log(`\n## ${name}: ${what}\n`);
  const start = performance.now();
  const { rows, problems } = await run(size);
  const seconds = Math.round((performance.now() - start) / 1000);
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify({ name, size, seconds, rows, problems }, null, 2)}\n`);
  console.log('| what | measured | goal |\n| --- | --- | --- |');
  for (const row of rows) console.log(`| ${row.what} | ${row.measured} | ${row.goal ?? ''} |`);
  for (const problem of problems) console.log(`\nPROBLEM: ${problem}`);
  console.log(`\n${problems.length === 0 ? 'Done' : 'Did not hold'}, in ${seconds} s with ${JSON.stringify(size)}.`);
  if (problems.length > 0) process.exitCode = 1;
}
