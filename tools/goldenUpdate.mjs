import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes the golden projects anew. The difference is part of the review. */
const target = join(import.meta.dirname, '../packages/generator/src/targets/aws-lambda-typescript');
const { generateGoldenProjects, keptProjects } = await import(join(target, 'testing/goldenProjects.ts'));
const golden = join(target, 'golden');

rmSync(golden, { recursive: true, force: true });
const files = generateGoldenProjects()
  .filter(({ path }) => keptProjects.has(path))
  .flatMap(({ path, project }) => project.files.map((file) => ({ ...file, path: join(golden, path, file.path) })));
for (const { path, content } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
console.log(`${files.length} golden files of ${keptProjects.size} projects written.`);
