import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every rule in a SPEC.md has a test that names it, and every rule a test names exists. */
const packages = readdirSync('packages').map((name) => join('packages', name));
const problems = packages
  .filter((path) => existsSync(join(path, 'SPEC.md')))
  .flatMap((path) => {
    const spec = join(path, 'SPEC.md');
    const rules = ids(/^- \*\*([A-Z]+\d+)\*\*/gm, readFileSync(spec, 'utf8'));
    const folder = join(path, 'src');
    const files = ['.test.ts', 'Contract.ts', 'Cases.ts'].flatMap((suffix) => filesEnding(folder, suffix));
    const tests = files.map((file) => readFileSync(file, 'utf8'));
    const tested = ids(/\[([A-Z]+\d+)\]/g, tests.join('\n'));
    return [
      ...[...rules].filter((id) => !tested.has(id)).map((id) => `${spec}: ${id} has no test`),
      ...[...tested].filter((id) => !rules.has(id)).map((id) => `${spec}: a test names ${id}, which is no rule`),
    ];
  });
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

// Links are not followed: those of a workspace lead in circles.
function filesEnding(folder, suffix) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'golden'].includes(entry.name) ? [] : filesEnding(path, suffix);
    return path.endsWith(suffix) ? [path] : [];
  });
}

function ids(pattern, text) {
  return new Set([...text.matchAll(pattern)].map((match) => match[1]));
}
