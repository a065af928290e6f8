import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../plan/sampleOf.ts';
import { foldList, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { quoteText } from '../../../text/quoteText.ts';
import { eventDataType, messageType, moduleName } from '../render/codeNames.ts';
import { scaffoldHeader } from '../render/header.ts';
import { noteName } from '../scaffold/noteName.ts';
import { casterClaims } from './casterClaims.ts';
import { type Caster, castersOf } from './casters.ts';
import { findHearer } from './findHearer.ts';
import { versionsSupportModule } from './versionsSupportModule.ts';

/** A test for each step between two versions: what it makes fits, and it is made wherever it has to be. */
export function renderCasterTests(plan: ServerlessPlan): readonly GeneratedFile[] {
  const tests = castersOf(plan)
    .filter(({ from }) => sampleOf(from).isValid)
    .map(
      (caster): GeneratedFile => ({
        path: `test/${caster.module}.test.ts`,
        owner: 'scaffold',
        content: renderTest(caster, plan),
        noteIds: caster.from.noteIds,
        key: `${caster.key}:test`,
      }),
    );
  if (tests.length === 0) return [];
  const path = 'test/support/versions.ts';
  return [{ path, owner: 'scaffold', content: versionsSupportModule, noteIds: [] }, ...tests];
}

function renderTest(caster: Caster, plan: ServerlessPlan): string {
  const { from, name, module } = caster;
  const toTest = '../'.repeat(module.split('/').length - 1);
  const generated = `../${toTest}src/generated`;
  const hearer = findHearer(caster, plan);
  const claims = casterClaims(caster, plan);
  const schemas = new Map(claims.flatMap(({ schemas }) => schemas).map((each) => [moduleName(each), each]));
  const source = hearer === undefined ? eventDataType(from) : messageType(from);
  return lines(
    ...scaffoldHeader(from),
    "import { describe, expect, it } from 'vitest';",
    ...importLines([source], `${generated}/events/${moduleName(from)}.js`),
    ...[...schemas].flatMap(([name, each]) => importLines([eventDataType(each)], `${generated}/events/${name}.js`)),
    ...claims.flatMap(({ imports }) =>
      imports.flatMap(([what, where]) => importLines([what], `${generated}/${where}`)),
    ),
    ...importLines([name], `../${toTest}src/${module}.js`),
    ...importLines(hearer === undefined ? ['sampleOf'] : ['type BusEvent', 'readJson'], `${toTest}support/fakes.js`),
    `import { unlessOpen } from '${toTest}support/versions.js';`,
    '',
    ...(hearer === undefined
      ? foldList(`const sample = ${source}.parse(`, [`sampleOf('${moduleName(from)}.json')`], ');')
      : [
          ...foldList('const heard = readJson(', [quoteText(hearer)], ') as BusEvent;'),
          `const sample = ${source}.parse(heard.detail).data;`,
        ]),
    '',
    `describe(${quoteText(`${noteName(from.name)} of version ${from.version}`)}, () => {`,
    claims.flatMap(({ test }, place): Lines => (place === 0 ? test : ['', ...test])),
    '});',
  );
}
