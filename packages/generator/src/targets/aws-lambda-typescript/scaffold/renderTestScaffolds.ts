import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type { PlannedAggregate, PlannedMessage, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../plan/sampleOf.ts';
import { foldList, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { quoteText } from '../../../text/quoteText.ts';
import { eventDataType, moduleName } from '../render/codeNames.ts';
import { scaffoldHeader } from '../render/header.ts';
import { isAlive } from '../render/renderCommandTypes.ts';
import { fakesModule } from './fakesModule.ts';
import { noteName } from './noteName.ts';
import { renderFunctionTest } from './renderFunctionTest.ts';
import { renderTodo } from './renderTodo.ts';

/** A test for every function, every aggregate and all schemas; decisions are marked to do, never faked. */
export function renderTestScaffolds(plan: ServerlessPlan): readonly GeneratedFile[] {
  return [
    { path: 'test/support/fakes.ts', owner: 'scaffold', content: fakesModule, noteIds: [] },
    ...renderSchemaTest(plan),
    ...plan.functions.map(
      (planned): GeneratedFile => ({
        path: `test/functions/${planned.names.kebab}.test.ts`,
        owner: 'scaffold',
        content: renderFunctionTest(planned),
        noteIds: planned.noteIds,
      }),
    ),
    ...plan.aggregates.filter(isAlive).map(
      (aggregate): GeneratedFile => ({
        path: `test/${aggregate.names.kebab}.test.ts`,
        owner: 'scaffold',
        content: renderAggregateTest(aggregate),
        noteIds: aggregate.noteIds,
      }),
    ),
  ];
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

function renderAggregateTest(aggregate: PlannedAggregate): string {
  const { names, commands, events } = aggregate;
  const shown = events.find((event) => sampleOf(event).isValid);
  const evolves = shown === undefined ? [] : evolveTest(shown);
  const outcome = events.length === 0 ? 'nothing happens' : events.map(({ name }) => noteName(name)).join(' or ');
  return lines(
    ...scaffoldHeader(aggregate),
    ...(shown === undefined
      ? ["import { describe, it } from 'vitest';"]
      : [
          "import { describe, expect, it } from 'vitest';",
          ...importLines([eventDataType(shown)], `../src/generated/events/${moduleName(shown)}.js`),
          `import { evolve } from '../src/${names.kebab}/evolve.js';`,
          `import { initialState } from '../src/${names.kebab}/state.js';`,
          "import { sampleOf } from './support/fakes.js';",
        ]),
    '',
    `describe(${quoteText(noteName(aggregate.name))}, () => {`,
    [
      ...commands.flatMap(({ name }) => renderTodo(`given …, when ${noteName(name)}, then ${outcome}`)),
      ...(commands.length > 0 && evolves.length > 0 ? [''] : []),
      ...evolves,
      ...(commands.length + evolves.length === 0 ? ["it.todo('evolves with what happens');"] : []),
    ],
    '});',
  );
}

function evolveTest(event: PlannedMessage): Lines {
  return [
    "it('evolves with what happens', () => {",
    [
      ...foldList(`const data = ${eventDataType(event)}.parse(`, [`sampleOf('${moduleName(event)}.json')`], ');', 4),
      ...foldList('const state = evolve(', ['initialState', `{ type: '${event.wireName}', data }`], ');', 4),
      `expect(state).toEqual({ version: 1, lastEvent: '${event.wireName}' });`,
    ],
    '});',
  ];
}
