import type { GeneratedFile } from '../../../GeneratedFile.ts';
import type {
  CommandFunction,
  PlannedAggregate,
  PlannedFunction,
  PlannedMessage,
  PolicyFunction,
} from '../../../plan/ServerlessPlan.ts';
import { docComment, lineComment, quoted } from '../../../text/comments.ts';
import { foldList, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { quoteKey } from '../../../text/quoteText.ts';
import { defineName, inputType, messageType, moduleName } from '../render/codeNames.ts';
import { scaffoldHeader } from '../render/header.ts';
import { mapFields } from './mapFields.ts';
import { noteName } from './noteName.ts';
import { throwNotDecided } from './throwNotDecided.ts';

/** The imports of a scaffold and what follows them. */
interface Body {
  readonly imports: Lines;
  readonly handler: Lines;
  readonly functions: Lines;
}

/** The file in which a person writes what one function does, wired as far as the wall says. */
export function renderFunctionScaffold(planned: PlannedFunction): GeneratedFile {
  const body = toBody(planned);
  return {
    path: scaffoldPath(planned),
    owner: 'scaffold',
    noteIds: planned.noteIds,
    key: `function:${planned.id}`,
    content: lines(
      ...scaffoldHeader(planned),
      ...body.imports,
      '',
      '// INIT: what stands here runs once per execution environment, before the first event. Create',
      '// clients and read configuration here.',
      '',
      ...handlerComment(planned),
      ...body.handler,
      ...body.functions,
    ),
  };
}

function scaffoldPath({ names }: PlannedFunction): string {
  return `src/functions/${names.kebab}.ts`;
}

function handlerComment(planned: PlannedFunction): readonly string[] {
  switch (planned.role) {
    case 'command':
      return planned.trigger.type === 'http'
        ? lineComment('HANDLER: runs for every command. It fits its schema, and runs once for one Idempotency-Key.')
        : lineComment('HANDLER: runs when the clock says so, once for each time that was due.');
    case 'query':
      return lineComment('HANDLER: runs for every query. What it returns is checked against the schema.');
    case 'policy':
      return planned.trigger.type === 'event'
        ? lineComment('HANDLER: runs once for every event. The event fits its schema.')
        : lineComment('HANDLER: runs when the clock says so, once for each time that was due.');
    case 'projector':
      return lineComment('HANDLER: runs once for every event, in no certain order. The event fits its schema.');
  }
}

function toBody(planned: PlannedFunction): Body {
  switch (planned.role) {
    case 'command':
      return planned.aggregate === undefined
        ? undecided(planned, `What ${noteName(planned.command.name)} does`, [])
        : commandBody(planned, planned.aggregate);
    case 'query':
      return undecided(planned, `Where ${noteName(planned.readModel.name)} is read from`, []);
    case 'projector':
      return undecided(planned, `How ${noteName(planned.readModel.name)} is kept up to date`, []);
    case 'policy':
      return policyBody(planned);
  }
}

function undecided(planned: PlannedFunction, what: string, comments: Lines): Body {
  return {
    imports: ["import { NotDecided } from '../generated/errors.js';", importDefine(planned)],
    handler: [
      `export const handler = ${defineName(planned)}(() => {`,
      [...comments, ...throwNotDecided(what, scaffoldPath(planned), 2)],
      '});',
    ],
    functions: [],
  };
}

function importDefine(planned: PlannedFunction, ...others: readonly string[]): string {
  const path = `../generated/functions/${planned.names.kebab}.js`;
  return importLines([defineName(planned), ...others], path)
    .flat()
    .join('\n');
}

function commandBody(planned: CommandFunction, aggregate: PlannedAggregate): Body {
  const { command, trigger } = planned;
  const isHttp = trigger.type === 'http';
  // A clock brings nothing along, so only a command without required fields can be made of it.
  const fields = isHttp ? [] : mapFields(command.payload, []);
  if (fields === undefined) {
    return undecided(planned, `What ${noteName(command.name)} carries when the clock starts it`, []);
  }
  const publishes = planned.publishes.length > 0;
  const given = [...(isHttp ? ['command'] : []), ...(publishes ? ['publish'] : [])];
  const data = isHttp ? 'command' : '{}';
  const decision = `decide({ type: '${command.wireName}', data: ${data} }, ${publishes ? 'state' : 'initialState'})`;
  const parameter = given.length === 0 ? '' : `{ ${given.join(', ')} }`;
  return {
    imports: [...importDecider(aggregate), importDefine(planned)],
    handler: publishes
      ? [
          `export const handler = ${defineName(planned)}(async (${parameter}) => {`,
          [...foldPast(aggregate), `await publish.all(${decision});`],
          '});',
        ]
      : [
          `export const handler = ${defineName(planned)}((${parameter}) => {`,
          [`${decision};`, 'return Promise.resolve();'],
          '});',
        ],
    functions: [],
  };
}

function importDecider({ names, events }: PlannedAggregate): Lines {
  const folder = `../${names.kebab}`;
  if (events.length === 0) {
    return [`import { decide } from '${folder}/decide.js';`, `import { initialState } from '${folder}/state.js';`];
  }
  return [
    `import { decide } from '${folder}/decide.js';`,
    `import { evolve } from '${folder}/evolve.js';`,
    `import { initialState } from '${folder}/state.js';`,
    `import type { ${names.pascal}Event } from '../generated/aggregates/${names.kebab}.js';`,
  ];
}

function foldPast({ names, keyField }: PlannedAggregate, suffix = ''): Lines {
  const key = keyField === undefined ? '' : ` Its key is ${quoteKey(keyField)}.`;
  return [
    ...lineComment(`Load what happened to this one before; its state is what that evolved to.${key}`, 2),
    `const past: readonly ${names.pascal}Event[] = [];`,
    ...foldList(
      'const state = past.reduce(',
      [`evolve${suffix}`, suffix === '' ? 'initialState' : `initial${suffix}`],
      ');',
      2,
    ),
  ];
}

function policyBody(planned: PolicyFunction): Body {
  const { issues, issuesElsewhere, trigger } = planned;
  const payloads = trigger.type === 'event' ? trigger.events.map(({ payload }) => payload) : [];
  const wired = issues.flatMap(({ command, aggregate }): Issue[] => {
    const fields = mapFields(command.payload, payloads);
    return aggregate === undefined || fields === undefined ? [] : [{ command, aggregate, fields }];
  });
  const isWhole = issues.length > 0 && wired.length === issues.length && issuesElsewhere.length === 0;
  if (!isWhole) return undecided(planned, `What follows ${noteName(planned.name)}`, policyComments(planned));
  return wiredPolicy(planned, wired);
}

function policyComments({ issues, issuesElsewhere }: PolicyFunction): Lines {
  return [
    ...issues.flatMap(({ command, aggregate }) => {
      const by =
        aggregate === undefined ? '' : ` Let ${quoted(aggregate.name)} decide: src/${aggregate.names.kebab}/decide.ts.`;
      return lineComment(`TODO Issue ${quoted(command.name)}.${by}`, 2);
    }),
    ...issuesElsewhere.flatMap(({ contextName, commandName }) =>
      lineComment(`TODO Issue ${quoted(commandName)} of the context ${quoted(contextName)}: call its API.`, 2),
    ),
  ];
}

interface Issue {
  readonly command: PlannedMessage;
  readonly aggregate: PlannedAggregate;
  readonly fields: readonly string[];
}

function wiredPolicy(planned: PolicyFunction, issues: readonly Issue[]): Body {
  const publishing = issues.filter(({ aggregate }) => aggregate.events.length > 0);
  const usesEvent = (issue: Issue): boolean => issue.fields.length > 0;
  const given = [...(issues.some(usesEvent) ? ['event'] : []), ...(publishing.length > 0 ? ['publish'] : [])];
  const call = (issue: Issue): string => `issue${issue.command.names.pascal}(${usesEvent(issue) ? 'event' : ''})`;
  const parameter = given.length === 0 ? '' : `{ ${given.join(', ')} }`;
  const isAsync = publishing.length > 0;
  const aggregates = [...new Set(issues.map(({ aggregate }) => aggregate))];
  const input = issues.some(usesEvent) ? [`type ${inputType(planned)}`] : [];
  return {
    imports: [
      ...aggregates.flatMap(importAggregate),
      ...issues.flatMap(({ command }) =>
        importLines([messageType(command)], `../generated/commands/${moduleName(command)}.js`, 'import type'),
      ),
      ...importLines([defineName(planned), ...input], `../generated/functions/${planned.names.kebab}.js`),
    ],
    handler: [
      `export const handler = ${defineName(planned)}(${isAsync ? 'async ' : ''}(${parameter}) => {`,
      [
        ...issues.map((issue) =>
          publishing.includes(issue) ? `await publish.all(${call(issue)});` : `${call(issue)};`,
        ),
        ...(isAsync ? [] : ['return Promise.resolve();']),
      ],
      '});',
    ],
    functions: issues.flatMap((issue) => ['', ...issueFunction(planned, issue, usesEvent(issue))]),
  };
}

function importAggregate({ names, events }: PlannedAggregate): Lines {
  const folder = `../${names.kebab}`;
  const decider = [`import { decide as decide${names.pascal} } from '${folder}/decide.js';`];
  const start = [`import { initialState as initial${names.pascal} } from '${folder}/state.js';`];
  if (events.length === 0) return [...decider, ...start];
  return [
    ...decider,
    `import { evolve as evolve${names.pascal} } from '${folder}/evolve.js';`,
    ...start,
    `import type { ${names.pascal}Event } from '../generated/aggregates/${names.kebab}.js';`,
  ];
}

function issueFunction(planned: PolicyFunction, { command, aggregate, fields }: Issue, usesEvent: boolean): Lines {
  const { pascal } = aggregate.names;
  const publishes = aggregate.events.length > 0;
  const parameters = usesEvent ? [`event: ${inputType(planned)}['event']`] : [];
  const decision = [`{ type: '${command.wireName}', data: command }`, publishes ? 'state' : `initial${pascal}`];
  return [
    ...docComment(`${quoted(command.name)}, which ${quoted(aggregate.name)} decides about.`),
    ...foldList(
      `function issue${command.names.pascal}(`,
      parameters,
      publishes ? `): readonly ${pascal}Event[] {` : '): void {',
    ),
    [
      ...(fields.length === 0
        ? [`const command: ${messageType(command)} = {};`]
        : [
            `const command: ${messageType(command)} = {`,
            fields.map((name) => `${quoteKey(name)}: ${access('event.data', name)},`),
            '};',
          ]),
      ...(publishes
        ? [...foldPast(aggregate, pascal), ...foldList(`return decide${pascal}(`, decision, ');', 2)]
        : foldList(`decide${pascal}(`, decision, ');', 2)),
    ],
    '}',
  ];
}

function access(object: string, key: string): string {
  const name = quoteKey(key);
  return name === key ? `${object}.${key}` : `${object}[${name}]`;
}
