import type { GeneratedFile } from '../../../GeneratedFile.ts';
import { isStored } from '../../../plan/aggregateKey.ts';
import type { PlannedAggregate } from '../../../plan/ServerlessPlan.ts';
import { docComment, lineComment, quoted, toCommentText } from '../../../text/comments.ts';
import { foldList, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { escapeTemplate, quoteText } from '../../../text/quoteText.ts';
import { deciderName, stateType } from '../render/codeNames.ts';
import { scaffoldHeader } from '../render/header.ts';
import { noteName } from './noteName.ts';

/** An aggregate as pure functions: what it remembers, what it decides, and what it learns from what happened. */
export function renderAggregateScaffolds(aggregate: PlannedAggregate): readonly GeneratedFile[] {
  const { commands, events, id, names, noteIds } = aggregate;
  const file = (name: string, content: string): GeneratedFile => ({
    path: `src/${names.kebab}/${name}.ts`,
    owner: 'scaffold',
    content,
    noteIds,
    key: `aggregate-${name}:${id}`,
  });
  return [
    file('state', renderState(aggregate)),
    ...(commands.length === 0 ? [] : [file('decide', renderDecide(aggregate))]),
    ...(events.length === 0 ? [] : [file('evolve', renderEvolve(aggregate))]),
    ...(isStored(aggregate) ? [file('decider', renderDecider(aggregate))] : []),
  ];
}

function renderState(aggregate: PlannedAggregate): string {
  const { names, events } = aggregate;
  const remembers = events.length > 0;
  return lines(
    ...scaffoldHeader(aggregate),
    ...(remembers
      ? [`import type { ${names.pascal}Event } from '../generated/aggregates/${names.kebab}.js';`, '']
      : []),
    ...docComment(`What ${quoted(aggregate.name)} must remember to decide; add what a decision needs.`),
    `export interface ${stateType(aggregate)} {`,
    [
      '/** How many events it has seen. */',
      'readonly version: number;',
      ...(remembers ? [`readonly lastEvent: ${names.pascal}Event['type'] | undefined;`] : []),
    ],
    '}',
    '',
    ...foldObject(`export const initialState: ${stateType(aggregate)} = `, [
      'version: 0',
      ...(remembers ? ['lastEvent: undefined'] : []),
    ]),
  );
}

function foldObject(before: string, entries: readonly string[]): Lines {
  return foldList(`${before}{`, entries, '};');
}

function renderDecide(aggregate: PlannedAggregate): string {
  const { names, commands, events } = aggregate;
  const [state, command, event] = [stateType(aggregate), `${names.pascal}Command`, `${names.pascal}Event`];
  const types = events.length === 0 ? [command] : [command, event];
  const path = `src/${names.kebab}/decide.ts`;
  const result = events.length === 0 ? 'readonly never[]' : `readonly ${event}[]`;
  const refuse = commands.map((each) => ({
    type: each.wireName,
    throws: (indent: number): Lines => [
      ...lineComment(`From ${quoted(each.name)} on the wall (${each.noteIds.map(toCommentText).join(', ')}).`, indent),
      ...foldList(
        'throw new NotDecided(',
        [`\`${escapeTemplate(noteName(each.name))} at version \${String(state.version)}\``, quoteText(path)],
        ');',
        indent,
      ),
    ],
  }));
  const [only] = refuse;
  return lines(
    ...scaffoldHeader(aggregate),
    ...importLines(types, `../generated/aggregates/${names.kebab}.js`, 'import type'),
    "import { NotDecided } from '../generated/errors.js';",
    `import type { ${state} } from './state.js';`,
    '',
    ...docComment(
      'Decides what a command leads to: pure, so that a test needs nothing but given, when and then. Refuse with CommandRefused what the rules do not allow.',
    ),
    ...foldList('export function decide(', [`command: ${command}`, `state: ${state}`], `): ${result} {`),
    [
      ...(refuse.length === 1 && only !== undefined
        ? only.throws(2)
        : ['switch (command.type) {', refuse.flatMap(({ type, throws }) => [`case '${type}':`, throws(6)]), '}']),
    ],
    '}',
  );
}

function renderEvolve(aggregate: PlannedAggregate): string {
  const { names } = aggregate;
  const [state, event] = [stateType(aggregate), `${names.pascal}Event`];
  return lines(
    ...scaffoldHeader(aggregate),
    `import type { ${event} } from '../generated/aggregates/${names.kebab}.js';`,
    `import type { ${state} } from './state.js';`,
    '',
    ...docComment(
      `What ${quoted(aggregate.name)} remembers of what happened: pure, and it never refuses, for it did happen.`,
    ),
    ...foldList('export function evolve(', [`state: ${state}`, `event: ${event}`], `): ${state} {`),
    ['return { version: state.version + 1, lastEvent: event.type };'],
    '}',
  );
}

function renderDecider(aggregate: PlannedAggregate): string {
  const { names, wireName } = aggregate;
  const type = `${names.pascal}Decider`;
  return lines(
    ...scaffoldHeader(aggregate),
    `import type { ${type} } from '../generated/aggregates/${names.kebab}.js';`,
    "import { decide } from './decide.js';",
    "import { evolve } from './evolve.js';",
    ...importLines(['initialState', `type ${stateType(aggregate)}`], './state.js'),
    '',
    ...docComment(
      `${quoted(aggregate.name)} as its store takes it. Its events are kept in streams of this name, which must not change.`,
    ),
    `export const ${deciderName(aggregate)}: ${type}<${stateType(aggregate)}> = {`,
    [`aggregate: '${wireName}',`, 'initialState,', 'decide,', 'evolve,'],
    '};',
  );
}
