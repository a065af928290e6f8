import type { PlannedFunction } from '../../../../plan/ServerlessPlan.ts';
import { fits, importLines } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { defineName } from '../../render/codeNames.ts';
import { throwNotDecided } from '../throwNotDecided.ts';

/** The imports of a scaffold and what follows them. */
export interface ScaffoldBody {
  readonly imports: Lines;
  readonly handler: Lines;
  readonly functions: Lines;
}

export function scaffoldPath({ names }: PlannedFunction): string {
  return `src/functions/${names.kebab}.ts`;
}

/** A handler that says what a person has to write. */
export function undecidedBody(planned: PlannedFunction, what: string, comments: Lines = []): ScaffoldBody {
  return {
    imports: ["import { NotDecided } from '../generated/errors.js';", ...importDefine(planned)],
    handler: [
      `export const handler = ${defineName(planned)}(() => {`,
      [...comments, ...throwNotDecided(what, scaffoldPath(planned), 2)],
      '});',
    ],
    functions: [],
  };
}

export function importDefine(planned: PlannedFunction, ...others: readonly string[]): Lines {
  return importLines([defineName(planned), ...others], `../generated/functions/${planned.names.kebab}.js`);
}

/** The handler's own lines: what it is given by name, and its work. */
export function handlerLines(planned: PlannedFunction, given: readonly string[], work: Lines): Lines {
  const parameter = given.length === 0 ? '' : `{ ${given.join(', ')} }`;
  const isAsync = work.some((line) => typeof line === 'string' && line.includes('await '));
  const head = (taken: string): string =>
    `export const handler = ${defineName(planned)}(${isAsync ? 'async ' : ''}(${taken}) => {`;
  const isShort = fits(head(parameter), 0);
  return [
    head(isShort ? parameter : 'input'),
    [
      ...(isShort ? [] : [`const ${parameter} = input;`]),
      ...(isAsync ? work : [...work.map(promising), 'return Promise.resolve();']),
    ],
    '});',
  ];
}

/** A handler that is not async promises its end also where it ends early. */
function promising(line: Lines[number]): Lines[number] {
  return typeof line === 'string' ? line.replace(/\) return;$/, ') return Promise.resolve();') : line;
}
