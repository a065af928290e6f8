import type { PlannedAggregate, PlannedExample, PlannedMessage } from '../../../plan/ServerlessPlan.ts';
import { sampleOf } from '../../../plan/sampleOf.ts';
import { foldList, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { quoteText } from '../../../text/quoteText.ts';
import { eventDataType, messageType, moduleName, stateType } from '../render/codeNames.ts';
import { scaffoldHeader } from '../render/header.ts';
import { noteName } from './noteName.ts';
import { renderTodo } from './renderTodo.ts';

/** A test of an aggregate: the examples of the wall, what is still to be told, and that it learns from what happened. */
export function renderAggregateTest(aggregate: PlannedAggregate): string {
  const { commands, events } = aggregate;
  const shown = events.find((event) => sampleOf(event).isValid);
  const examples = aggregate.examples.filter(hasSamples);
  const untold = commands.filter((command) => !examples.some((example) => example.command === command));
  const outcome = events.length === 0 ? 'nothing happens' : events.map(({ name }) => noteName(name)).join(' or ');
  const blocks = [
    untold.flatMap(({ name }) => renderTodo(`given …, when ${noteName(name)}, then ${outcome}`)),
    ...examples.map((example, index) => exampleTest(example, index, aggregate)),
    shown === undefined ? [] : evolveTest(shown),
  ].filter((block) => block.length > 0);
  return lines(
    ...scaffoldHeader(aggregate),
    ...importsOf(aggregate, examples, shown),
    '',
    `describe(${quoteText(noteName(aggregate.name))}, () => {`,
    blocks.length === 0
      ? ["it.todo('evolves with what happens');"]
      : blocks.flatMap((block, index) => (index === 0 ? [...block] : ['', ...block])),
    '});',
  );
}

/** Whether an example of the wall becomes a test: one needs a sample of everything that it speaks of. */
export function hasSamples({ command, given, then }: PlannedExample): boolean {
  return [command, ...given, ...then].every((message) => sampleOf(message).isValid);
}

function importsOf(
  aggregate: PlannedAggregate,
  examples: readonly PlannedExample[],
  shown: PlannedMessage | undefined,
): Lines {
  const folder = `../src/${aggregate.names.kebab}`;
  if (examples.length === 0 && shown === undefined) return ["import { describe, it } from 'vitest';"];
  const given = examples.flatMap((example) => example.given);
  const events = new Set([...given, ...(shown === undefined ? [] : [shown])]);
  const commands = new Set(examples.map(({ command }) => command));
  return [
    "import { describe, expect, it } from 'vitest';",
    ...[...commands].flatMap((command) =>
      importLines([messageType(command)], `../src/generated/commands/${moduleName(command)}.js`),
    ),
    ...[...events].flatMap((event) =>
      importLines([eventDataType(event)], `../src/generated/events/${moduleName(event)}.js`),
    ),
    ...(examples.length === 0 ? [] : [`import { decide } from '${folder}/decide.js';`]),
    ...(events.size === 0 ? [] : [`import { evolve } from '${folder}/evolve.js';`]),
    ...(given.length === 0
      ? [`import { initialState } from '${folder}/state.js';`]
      : importLines(['initialState', `type ${stateType(aggregate)}`], `${folder}/state.js`)),
    ...(examples.length === 0 ? [] : ["import { outcomeOf } from './support/examples.js';"]),
    "import { sampleOf } from './support/fakes.js';",
  ];
}

function exampleTest(
  { name, command, given, then, refused }: PlannedExample,
  index: number,
  aggregate: PlannedAggregate,
): Lines {
  const title = name.trim() === '' ? `example ${index + 1} of ${noteName(command.name)}` : name;
  const expected = refused === undefined ? then.map(({ wireName }) => `'${wireName}'`) : ["'refused'"];
  return [
    `it(${quoteText(title)}, (test) => {`,
    [
      ...(refused === undefined ? [] : [`// Refused: ${refused.replaceAll(/\s+/g, ' ')}`]),
      ...(given.length === 0
        ? ['const state = initialState;']
        : [
            'const state = [',
            given.flatMap((event) => [
              '{',
              [
                `type: '${event.wireName}' as const,`,
                ...foldList(`data: ${eventDataType(event)}.parse(`, [`sampleOf('${moduleName(event)}.json')`], '),', 8),
              ],
              '},',
            ]),
            `].reduce<${stateType(aggregate)}>(evolve, initialState);`,
          ]),
      'const command = {',
      [
        `type: '${command.wireName}' as const,`,
        ...foldList(`data: ${messageType(command)}.parse(`, [`sampleOf('${moduleName(command)}.json')`], '),', 6),
      ],
      '};',
      ...foldList('expect(outcomeOf(() => decide(command, state), test)).toEqual([', expected, ']);', 4),
    ],
    '});',
  ];
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
