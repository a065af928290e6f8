import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every rule in a SPEC.md has a test that names it, and every rule a test names exists. */
const problems = filesEnding('packages', 'SPEC.md').flatMap((spec) => {
  const rules = ids(/^- \*\*([A-Z]+\d+)\*\*/gm, readFileSync(spec, 'utf8'));
  const folder = join(dirname(spec), 'src');
  const files = [...filesEnding(folder, '.test.ts'), ...filesEnding(folder, 'Contract.ts')];
  const tests = files.map((file) => readFileSync(file, 'utf8'));
  const tested = ids(/\[([A-Z]+\d+)\]/g, tests.join('\n'));
  return [
    ...[...rules].filter((id) => !tested.has(id)).map((id) => `${spec}: ${id} has no test`),
    ...[...tested].filter((id) => !rules.has(id)).map((id) => `${spec}: a test names ${id}, which is no rule`),
  ];
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function filesEnding(folder, suffix) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(suffix) && !path.includes('node_modules') && !path.includes('golden'))
    .map((path) => join(folder, path));
}

function ids(pattern, text) {
  return new Set([...text.matchAll(pattern)].map((match) => match[1]));
}
