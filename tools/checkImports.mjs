import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What each package may import of ours; apps may import every package, and nobody imports an app. */
const allowed = {
  schema: [],
  model: ['schema'],
  board: ['schema'],
  derivation: ['board', 'model', 'schema'],
  generator: ['model', 'schema'],
  catalog: ['board', 'derivation', 'generator', 'model', 'schema'],
  sync: ['board'],
  contract: ['model', 'schema', 'board'],
  examples: ['board', 'schema'],
};

/** Libraries that stay in their rooms. */
const rooms = [
  [/^@xyflow\//, /^apps\/web\/src\/features\/(board-canvas|catalog\/graph)\//],
  [/^yjs$/, /^(packages\/board\/src\/yjs|packages\/sync\/src|apps\/server\/src\/collaboration)\//],
  [/^(@prisma\/|prisma$)/, /(Repository\.ts$|^apps\/server\/src\/database\/)/],
];

const problems = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => checkPackage(folder, name)),
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function checkPackage(folder, name) {
  const source = join(folder, name, 'src');
  if (!existsSync(source)) return [];
  const files = readdirSync(source, { recursive: true }).filter((path) => /\.tsx?$/.test(path));
  return files.flatMap((path) => checkFile(folder, name, join(source, path).split(sep).join('/')));
}

function checkFile(folder, name, path) {
  const text = readFileSync(path, 'utf8');
  const isTest = /(\.test\.tsx?$|\/testing\/)/.test(path);
  return importsOf(text).flatMap((target) => [
    ...(isTest || mayImport(folder, name, target) ? [] : [`${path}: ${name} may not import ${target}`]),
    ...rooms
      .filter(([library, room]) => library.test(target) && !room.test(path))
      .map(() => `${path}: ${target} is not imported here; see docs/architecture.md`),
  ]);
}

function mayImport(folder, name, target) {
  const ours = /^@lambdastorm\/([^/]+)/.exec(target)?.[1];
  if (ours === undefined || ours === name) return true;
  return folder === 'apps' ? ours in allowed : (allowed[name] ?? []).includes(ours);
}

function importsOf(text) {
  return [...text.matchAll(/^(?:import|export)\b[^;]*?from\s+'([^']+)'/gm)].map((match) => match[1]);
}
