import type { GeneratedFile } from '../../../../GeneratedFile.ts';
import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { renderEsbuildScript } from './renderEsbuildScript.ts';
import { renderEslintConfig } from './renderEslintConfig.ts';
import { renderGitignore } from './renderGitignore.ts';
import { renderPackageJson } from './renderPackageJson.ts';
import { renderReadme } from './renderReadme.ts';
import { renderSamconfig } from './renderSamconfig.ts';
import { renderTsconfig } from './renderTsconfig.ts';
import { renderVitestConfig } from './renderVitestConfig.ts';

/** What makes a folder of functions a project: what explains, builds, checks and deploys it. */
export function renderProjectFiles(plan: ServerlessPlan): readonly GeneratedFile[] {
  const files = [
    renderReadme(plan),
    renderPackageJson(plan),
    renderTsconfig(),
    renderEsbuildScript(),
    renderVitestConfig(plan),
    renderEslintConfig(),
    renderSamconfig(plan),
    renderGitignore(),
  ];
  return files.map(({ path, content }) => ({ path, owner: 'merged', content, noteIds: [] }));
}
