import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { PlannedTrigger, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../plan/sampleOf.ts';
import { hasWaits } from '../../../plan/waits.ts';
import { foldList } from '../../../text/fold.ts';
import { lines } from '../../../text/lines.ts';
import { moduleName } from '../render/codeNames.ts';
import { isAlive } from '../render/renderCommandTypes.ts';
import { examplesModule } from './examplesModule.ts';
import { failuresModule } from './failuresModule.ts';
import { fakesModule } from './fakesModule.ts';
import { reactionsModule } from './reactionsModule.ts';
import { reactionsOf } from './reactionTests.ts';
import { hasSamples, renderAggregateTest } from './renderAggregateTest.ts';
import { renderFunctionTest } from './renderFunctionTest.ts';
import { renderStoreTests } from './renderStoreTests.ts';
import { renderViewTests } from './renderViewTests.ts';
import { schedulesModule } from './schedulesModule.ts';
import { secretModule } from './secretModule.ts';
import { tablesModule } from './tablesModule.ts';

/** A test for every function, every aggregate and all schemas; decisions are marked to do, never faked. */
export function renderTestScaffolds(plan: ServerlessPlan): readonly GeneratedFile[] {
  return [
    ...supportFiles(plan),
    ...renderStoreTests(plan),
    ...renderViewTests(plan),
    ...renderSchemaTest(plan),
    ...plan.functions.map(
      (planned): GeneratedFile => ({
        path: `test/functions/${planned.names.kebab}.test.ts`,
        owner: 'scaffold',
        content: renderFunctionTest(planned),
        noteIds: planned.noteIds,
        key: `function-test:${planned.id}`,
      }),
    ),
    ...plan.aggregates.filter(isAlive).map(
      (aggregate): GeneratedFile => ({
        path: `test/${aggregate.names.kebab}.test.ts`,
        owner: 'scaffold',
        content: renderAggregateTest(aggregate),
        noteIds: aggregate.noteIds,
        key: `aggregate-test:${aggregate.id}`,
      }),
    ),
  ];
}

/** What the tests share, as far as they need it. */
function supportFiles({ aggregates, functions }: ServerlessPlan): readonly GeneratedFile[] {
  const isStartedBy = (...types: readonly PlannedTrigger['type'][]): boolean =>
    functions.some(({ trigger }) => types.includes(trigger.type));
  const modules: readonly (readonly [name: string, content: string, isNeeded: boolean])[] = [
    ['fakes', fakesModule, true],
    ['examples', examplesModule, aggregates.some(({ examples }) => examples.some(hasSamples))],
    ['failures', failuresModule, isStartedBy('queue', 'stream')],
    ['reactions', reactionsModule, functions.some((planned) => reactionsOf(planned).length > 0)],
    ['schedules', schedulesModule, hasWaits({ functions })],
    ['secret', secretModule, isStartedBy('webhook')],
    ['tables', tablesModule, true],
  ];
  return modules
    .filter(([, , isNeeded]) => isNeeded)
    .map(([name, content]) => ({ path: `test/support/${name}.ts`, owner: 'scaffold', content, noteIds: [] }));
}

function renderSchemaTest({ events, commands, readModels }: ServerlessPlan): readonly GeneratedFile[] {
  const messages = [...events, ...commands, ...readModels];
  if (messages.length === 0) return [];
  const unsound = messages.filter((message) => !sampleOf(message).isValid);
  const content = lines(
    "import { describe, expect, it } from 'vitest';",
    "import { messages } from '../src/generated/messages.js';",
    "import { sampleOf } from './support/fakes.js';",
    '',
    ...(unsound.length === 0
      ? ['const files = Object.keys(messages);']
      : [
          '// Nothing fits these schemas as they stand on the wall.',
          ...foldList(
            'const unsound: readonly string[] = [',
            unsound.map((message) => `'${moduleName(message)}.json'`),
            '];',
          ),
          'const files = Object.keys(messages).filter((file) => !unsound.includes(file));',
        ]),
    '',
    "describe('schemas', () => {",
    [
      ...(unsound.length === messages.length ? ["it.todo('accept their own samples');"] : []),
      ...(unsound.length === messages.length
        ? []
        : [
            "it.each(files)('%s accepts its own sample', (file) => {",
            ['expect(messages[file]?.safeParse(sampleOf(file)).error).toBeUndefined();'],
            '});',
          ]),
    ],
    '});',
  );
  return [{ path: 'test/schemas.test.ts', owner: 'scaffold', content, noteIds: [] }];
}
