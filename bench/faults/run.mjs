import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scenarios } from './scenarios.mjs';

/** Runs fault scenarios, at the goal's size unless `--short`, and prints what was measured beside the goals. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { short: { type: 'boolean' } } });
const unknown = positionals.filter((name) => !scenarios.some((each) => each.name === name));
if (unknown.length > 0) {
  console.error(
    `No scenario is called ${unknown.join(', ')}; there are ${scenarios.map((each) => each.name).join(', ')}.`,
  );
  process.exit(2);
}
const chosen = scenarios.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const results = join(import.meta.dirname, 'results');
mkdirSync(results, { recursive: true });
const size = values.short === true ? 'short' : 'full';

for (const { name, what, ...scenario } of chosen) {
  console.log(`\n## ${name}: ${what}\n`);
  const start = performance.now();
  const { rows, problems } = await scenario.run(scenario[size]);
  const seconds = Math.round((performance.now() - start) / 1000);
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify({ name, size, seconds, rows, problems }, null, 2)}\n`);
  console.log('| what | measured | goal |\n| --- | --- | --- |');
  for (const row of rows) console.log(`| ${row.what} | ${row.measured} | ${row.goal ?? ''} |`);
  for (const problem of problems) console.log(`\nPROBLEM: ${problem}`);
  console.log(`\n${problems.length === 0 ? 'Held' : 'Did not hold'} (${size}, ${seconds} s).`);
  if (problems.length > 0) process.exitCode = 1;
}
