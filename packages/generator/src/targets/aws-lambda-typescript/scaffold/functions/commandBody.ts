import { isStored } from '../../../../plan/aggregateKey.ts';
import type { CommandFunction, PlannedAggregate, PlannedGateway } from '../../../../plan/ServerlessPlan.ts';
import { foldList } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { gatewayName } from '../../render/codeNames.ts';
import { noteName } from '../noteName.ts';
import { decideStored, importStoredDecider, namesInstance } from './decideStored.ts';
import { type GivenCommand, givenCommand, starterOf } from './givenCommand.ts';
import { loadPast } from './loadPast.ts';
import { handlerLines, importDefine, type ScaffoldBody, undecidedBody } from './ScaffoldBody.ts';

/** The handler of a command: its aggregate decides, the system outside is asked, or nobody knows yet. */
export function commandBody(planned: CommandFunction): ScaffoldBody {
  const { aggregate, gateway, command } = planned;
  const name = noteName(command.name);
  if (aggregate === undefined && gateway === undefined) return undecidedBody(planned, `What ${name} does`);
  const given = givenCommand(planned);
  if (given === undefined) {
    return undecidedBody(planned, `What ${name} carries when ${starterOf(planned.trigger)} starts it`);
  }
  return aggregate === undefined ? askingBody(planned, gateway, given) : decidingBody(planned, aggregate, given);
}

function storedBody(planned: CommandFunction, aggregate: PlannedAggregate, given: GivenCommand): ScaffoldBody {
  const { command } = planned;
  const { parameter } = given;
  const cause = namesInstance(command, aggregate) ? [] : ['cause'];
  return {
    imports: [...importDefine(planned), importStoredDecider(aggregate)],
    handler: handlerLines(
      planned,
      [...(parameter === undefined ? [] : [parameter]), ...cause, 'store'],
      [...given.guard, ...decideStored(command, aggregate, given.data)],
    ),
    functions: [],
  };
}

function decidingBody(planned: CommandFunction, aggregate: PlannedAggregate, given: GivenCommand): ScaffoldBody {
  if (isStored(aggregate)) return storedBody(planned, aggregate, given);
  const { command, publishes } = planned;
  const isPublishing = publishes.length > 0;
  const decision = foldList(
    isPublishing ? 'await publish.all(decide(' : 'decide(',
    [`{ type: '${command.wireName}', data: ${given.data} }`, isPublishing ? 'state' : 'initialState'],
    isPublishing ? '));' : ');',
    2,
  );
  return {
    imports: [...importDecider(aggregate), ...importDefine(planned)],
    handler: handlerLines(planned, parameters(given, isPublishing), [
      ...given.guard,
      ...(isPublishing ? loadPast(aggregate) : []),
      ...decision,
    ]),
    functions: [],
  };
}

function askingBody(planned: CommandFunction, gateway: PlannedGateway | undefined, given: GivenCommand): ScaffoldBody {
  if (gateway === undefined) return undecidedBody(planned, `What ${noteName(planned.command.name)} does`);
  const isPublishing = planned.publishes.length > 0;
  const call = `${gatewayName(gateway)}.${planned.command.names.camel}(${given.data})`;
  return {
    imports: [
      `import { ${gatewayName(gateway)} } from '../gateways/${gateway.names.kebab}.js';`,
      ...importDefine(planned),
    ],
    handler: handlerLines(planned, parameters(given, isPublishing), [
      ...given.guard,
      ...(isPublishing ? foldList('await publish.all(', [`await ${call}`], ');', 2) : [`await ${call};`]),
    ]),
    functions: [],
  };
}

function parameters({ parameter }: GivenCommand, isPublishing: boolean): readonly string[] {
  return [...(parameter === undefined ? [] : [parameter]), ...(isPublishing ? ['publish'] : [])];
}

function importDecider({ names, events }: PlannedAggregate): Lines {
  const folder = `../${names.kebab}`;
  const remembers = events.length > 0;
  return [
    `import { decide } from '${folder}/decide.js';`,
    ...(remembers ? [`import { evolve } from '${folder}/evolve.js';`] : []),
    `import { initialState } from '${folder}/state.js';`,
    ...(remembers ? [`import type { ${names.pascal}Event } from '../generated/aggregates/${names.kebab}.js';`] : []),
  ];
}
