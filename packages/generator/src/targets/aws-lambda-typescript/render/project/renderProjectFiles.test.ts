import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { printWidth } from '../../../../text/printWidth.ts';
import { orderingPlan, planOf } from '../template/testing/orderingPlan.ts';
import { renderProjectFiles } from './renderProjectFiles.ts';

const files = renderProjectFiles(orderingPlan);

describe('renderProjectFiles', () => {
  it('[G50] has what explains, builds, checks and deploys a project, shared with its people', () => {
    expect(files.map(({ path }) => path).sort()).toEqual([
      '.gitignore',
      'README.md',
      'esbuild.mjs',
      'eslint.config.mjs',
      'package.json',
      'samconfig.toml',
      'tsconfig.json',
      'vitest.config.ts',
    ]);
    expect(new Set(files.map(({ owner }) => owner))).toEqual(new Set(['merged']));
    expect(JSON.parse(textOf('package.json'))).toMatchObject({
      name: 'ordering',
      private: true,
      type: 'module',
      scripts: {
        build: 'node esbuild.mjs',
        test: 'vitest run',
        typecheck: 'tsc --noEmit',
        lint: 'eslint .',
        deploy: 'npm run build && sam deploy',
      },
    });
  });

  it.each(['esbuild.mjs', 'eslint.config.mjs', 'package.json', 'tsconfig.json', 'vitest.config.ts'])(
    '[G50] writes %s as a formatter would',
    async (path) => {
      const options = { filepath: path, singleQuote: true, printWidth };
      expect(await format(textOf(path), options)).toBe(textOf(path));
    },
  );

  it('[G50] calls the stacks after the context, short enough for the names that follow', () => {
    const plan = planOf();
    const folder = 'everything-about-orders-and-their-guests';
    const long = renderProjectFiles({ ...plan, context: { ...plan.context, folder } });
    const samconfig = long.find(({ path }) => path === 'samconfig.toml')?.content ?? '';
    expect([...samconfig.matchAll(/stack_name = "(.*)"/g)].map(([, name]) => name)).toEqual([
      'everything-about-orders',
      'everything-about-o-prod',
    ]);
  });
});

function textOf(path: string): string {
  return files.find((file) => file.path === path)?.content ?? '';
}
