import type { ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { renderJson } from '../../../../text/renderJson.ts';
import { dependenciesOf, devDependencies } from '../../dependencies.ts';
import { toDescription } from '../template/toDescription.ts';
import type { ProjectFile } from './ProjectFile.ts';

export function renderPackageJson({ context, functions }: ServerlessPlan): ProjectFile {
  return {
    path: 'package.json',
    content: renderJson({
      name: context.folder,
      version: '0.1.0',
      private: true,
      description: toDescription(`The bounded context ${context.name}`),
      type: 'module',
      engines: { node: '>=24' },
      scripts: {
        build: 'node esbuild.mjs',
        test: 'vitest run',
        typecheck: 'tsc --noEmit',
        lint: 'eslint .',
        check: 'npm run typecheck && npm run lint && npm test',
        deploy: 'npm run build && sam deploy',
      },
      dependencies: dependenciesOf({ functions }),
      devDependencies: { ...devDependencies },
    }),
  };
}
