import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldenProject } from './goldenProjects.ts';
import { writeProject } from './writeProject.ts';

/**
 * Writes projects side by side into a folder, each with the packages that are installed elsewhere, and so that their
 * tests can be run by one Vitest: starting it for each of them would take longer than the tests.
 */
export function writeProjects(folder: string, installed: string, projects: readonly GoldenProject[]): void {
  mkdirSync(folder, { recursive: true });
  linkPackages(folder, installed);
  for (const { path, project } of projects) {
    writeProject(join(folder, path), project.files);
    linkPackages(join(folder, path), installed);
  }
  const tested = projects.map(({ path }) => ({
    ...{ extends: `./${path}/vitest.config.ts`, root: `./${path}` },
    test: { name: path, pool: 'threads' },
  }));
  const config = `export default ${JSON.stringify({ test: { projects: tested } })};\n`;
  writeFileSync(join(folder, 'vitest.config.mjs'), config);
}

function linkPackages(folder: string, installed: string): void {
  symlinkSync(join(installed, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
