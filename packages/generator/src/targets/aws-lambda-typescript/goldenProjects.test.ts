import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateGoldenProjects, keptProjects } from './testing/goldenProjects.ts';

/** When they differ for a reason: `node tools/goldenUpdate.mjs`, and read the difference as you would read code. */
const folder = join(import.meta.dirname, 'golden');
const projects = generateGoldenProjects();

describe('golden projects', () => {
  it('[G54] keeps the files of existing contexts and of no others', () => {
    const kept = readdirSync(folder).flatMap((example) =>
      readdirSync(join(folder, example)).map((context) => `${example}/${context}`),
    );
    expect(kept.sort()).toEqual([...keptProjects].sort());
    expect(projects.map(({ path }) => path)).toEqual(expect.arrayContaining(kept));
  });

  it.each(projects.filter(({ path }) => keptProjects.has(path)))(
    '[G54] writes $path as it is in the golden files',
    ({ path, project }) => {
      const golden = filesIn(join(folder, path));
      expect(project.files.map((file) => file.path)).toEqual([...golden.keys()]);
      for (const file of project.files) expect(file.content, file.path).toBe(golden.get(file.path));
    },
  );

  it('[G54] writes the same bytes every time', () => {
    expect(generateGoldenProjects()).toEqual(projects);
  });

  it.each(projects)('[G54] sorts the files of $path, with paths that any file system tells apart', ({ project }) => {
    const paths = project.files.map((file) => file.path);
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    for (const { path, content } of project.files) {
      expect(path).toMatch(/^(?!\/)(?!.*(^|\/)\.\.?(\/|$))[\w./-]+$/);
      expect(content, path).toMatch(/[^\n]\n$/);
      expect(content, path).not.toContain('\r');
    }
  });
});

function filesIn(project: string): ReadonlyMap<string, string> {
  if (!existsSync(project)) return new Map();
  const paths = readdirSync(project, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(project, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(project, path), 'utf8')]));
}
