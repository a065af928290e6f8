import { isStored } from '../../../../plan/aggregateKey.ts';
import type {
  ForeignCommand,
  IssuedCommand,
  PlannedAggregate,
  PlannedGateway,
  PlannedMessage,
  PolicyFunction,
} from '../../../../plan/ServerlessPlan.ts';
import { accessField } from '../../../../text/accessField.ts';
import { docComment, lineComment, quoted } from '../../../../text/comments.ts';
import { fits, foldList, importLines } from '../../../../text/fold.ts';
import type { Lines } from '../../../../text/lines.ts';
import { quoteKey } from '../../../../text/quoteText.ts';
import { defineName, gatewayName, inputType, messageType, moduleName } from '../../render/codeNames.ts';
import { mapFields } from '../mapFields.ts';
import { noteName } from '../noteName.ts';
import { decideStored, importStoredDecider, namesInstance } from './decideStored.ts';
import { loadPast } from './loadPast.ts';
import { handlerLines, importDefine, type ScaffoldBody, undecidedBody } from './ScaffoldBody.ts';

/** One command that a policy leads to and all that it takes to issue it. */
interface Step {
  readonly command: PlannedMessage;
  /** Its fields that what starts the policy brings along. */
  readonly fields: readonly string[];
  readonly aggregate?: PlannedAggregate;
  readonly gateway?: PlannedGateway;
  /** It goes to another context over the bus. */
  readonly isSent: boolean;
}

/** The handler of a policy, as far as what starts it carries what its commands need. */
export function policyBody(planned: PolicyFunction): ScaffoldBody {
  const { issues, sends } = planned;
  const steps = [
    ...issues.map((issue) => toStep(planned, issue, false)),
    ...sends.map((sent) => toStep(planned, { command: sent }, true)),
  ];
  const known = steps.filter((step) => step !== undefined);
  const isWhole = steps.length > 0 && known.length === steps.length;
  if (!isWhole) return undecidedBody(planned, `What follows ${noteName(planned.name)}`, toDo(planned));
  return {
    imports: importsOf(planned, known),
    handler: known.some((step) => storeOf(step) !== undefined)
      ? storingHandler(planned, known)
      : handlerLines(planned, parameters(known), known.flatMap(callOf)),
    functions: known.flatMap((step) => functionOf(planned, step)),
  };
}

/** What is kept is issued with all that the handler is given; the rest takes what it needs of that. */
function storingHandler(planned: PolicyFunction, steps: readonly Step[]): Lines {
  const others = parameters(steps.filter((step) => storeOf(step) === undefined));
  const apart = others.length === 0 ? [] : [`const { ${others.join(', ')} } = input;`];
  return [
    `export const handler = ${defineName(planned)}(async (input) => {`,
    [...apart, ...steps.flatMap(callOf)],
    '});',
  ];
}

function toStep(
  { trigger }: PolicyFunction,
  { command, ...handled }: IssuedCommand,
  isSent: boolean,
): Step | undefined {
  const payloads = trigger.type === 'event' ? trigger.events.map(({ payload }) => payload) : [];
  const fields = mapFields(command.payload, payloads);
  const isHandled = isSent || handled.aggregate !== undefined || handled.gateway !== undefined;
  return fields === undefined || !isHandled ? undefined : { ...handled, command, fields, isSent };
}

function toDo({ issues, sends }: PolicyFunction): Lines {
  return [
    ...issues.flatMap(({ command, aggregate, gateway }) => {
      const decider =
        aggregate === undefined ? '' : ` Let ${quoted(aggregate.name)} decide: src/${aggregate.names.kebab}/decide.ts.`;
      const asked =
        gateway === undefined ? '' : ` Ask ${quoted(gateway.name)}: src/gateways/${gateway.names.kebab}.ts.`;
      return lineComment(`TODO Issue ${quoted(command.name)}.${decider}${asked}`, 2);
    }),
    ...sends.flatMap(toDoSend),
  ];
}

function toDoSend({ name, contextName, names }: ForeignCommand): readonly string[] {
  return lineComment(`TODO Ask ${quoted(contextName)} for ${quoted(name)}: send.${names.camel}.`, 2);
}

function parameters(steps: readonly Step[]): readonly string[] {
  return [
    ...(steps.some(usesEvent) ? ['event'] : []),
    ...(steps.some(publishes) ? ['publish'] : []),
    ...(steps.some(({ isSent }) => isSent) ? ['send'] : []),
  ];
}

function usesEvent({ fields }: Step): boolean {
  return fields.length > 0;
}

function publishes(step: Step): boolean {
  return storeOf(step) === undefined && eventsOf(step).length > 0;
}

/** The aggregate that keeps what it decides, when it does. */
function storeOf({ aggregate }: Step): PlannedAggregate | undefined {
  return aggregate !== undefined && isStored(aggregate) ? aggregate : undefined;
}

/** What a step may lead to. */
function eventsOf({ command, aggregate, gateway }: Step): readonly PlannedMessage[] {
  return aggregate?.events ?? gateway?.asks.find((ask) => ask.command === command)?.events ?? [];
}

function callOf(step: Step): Lines {
  const { command, aggregate, gateway, isSent } = step;
  const argument = usesEvent(step) ? 'event' : '';
  const { pascal, camel } = command.names;
  if (storeOf(step) !== undefined) return [`await issue${pascal}(input);`];
  if (isSent) return [`await send.${camel}(to${pascal}(${argument}));`];
  if (gateway !== undefined && aggregate === undefined) {
    const asked = `await ${gatewayName(gateway)}.${camel}(to${pascal}(${argument}))`;
    return publishes(step) ? foldList('await publish.all(', [asked], ');', 2) : [`${asked};`];
  }
  return [publishes(step) ? `await publish.all(issue${pascal}(${argument}));` : `issue${pascal}(${argument});`];
}

function importsOf(planned: PolicyFunction, steps: readonly Step[]): Lines {
  const aggregates = unique(steps.map(({ aggregate }) => aggregate));
  const gateways = unique(steps.map(({ gateway }) => gateway));
  const commands = unique(steps.map(({ command }) => command));
  return [
    ...aggregates.filter((each) => !isStored(each)).flatMap(importAggregate),
    ...gateways.map((each) => `import { ${gatewayName(each)} } from '../gateways/${each.names.kebab}.js';`),
    ...commands.flatMap((command) =>
      importLines([messageType(command)], `../generated/commands/${moduleName(command)}.js`, 'import type'),
    ),
    ...importDefine(planned, ...(steps.some(needsInput) ? [`type ${inputType(planned)}`] : [])),
    ...aggregates.filter(isStored).map(importStoredDecider),
  ];
}

function unique<Item>(items: readonly (Item | undefined)[]): readonly Item[] {
  return [...new Set(items.filter((item) => item !== undefined))];
}

function importAggregate({ names, events }: PlannedAggregate): Lines {
  const folder = `../${names.kebab}`;
  const remembers = events.length > 0;
  return [
    `import { decide as decide${names.pascal} } from '${folder}/decide.js';`,
    ...(remembers ? [`import { evolve as evolve${names.pascal} } from '${folder}/evolve.js';`] : []),
    `import { initialState as initial${names.pascal} } from '${folder}/state.js';`,
    ...(remembers ? [`import type { ${names.pascal}Event } from '../generated/aggregates/${names.kebab}.js';`] : []),
  ];
}

function needsInput(step: Step): boolean {
  return usesEvent(step) || storeOf(step) !== undefined;
}

function functionOf(planned: PolicyFunction, step: Step): Lines {
  const store = storeOf(step);
  if (store !== undefined) return ['', ...storedFunction(planned, step, store)];
  return [
    '',
    ...(step.aggregate === undefined ? commandFunction(planned, step) : issueFunction(planned, step, step.aggregate)),
  ];
}

function storedFunction(planned: PolicyFunction, step: Step, aggregate: PlannedAggregate): Lines {
  const { command } = step;
  const cause = namesInstance(command, aggregate) ? [] : ['cause'];
  const parts = [...(usesEvent(step) ? ['event'] : []), ...cause, 'store'];
  return [
    ...docComment(`${quoted(command.name)}, which ${quoted(aggregate.name)} decides about.`),
    ...foldParts(`async function issue${command.names.pascal}(`, parts, `: ${inputType(planned)}): Promise<void> {`),
    [...commandLines(step), ...decideStored(command, aggregate, 'command')],
    '}',
  ];
}

/** A function that takes its one parameter apart. */
function foldParts(before: string, parts: readonly string[], after: string): Lines {
  const flat = `${before}{ ${parts.join(', ')} }${after}`;
  return fits(flat, 0) ? [flat] : [`${before}{`, parts.map((part) => `${part},`), `}${after}`];
}

function commandLines(step: Step): Lines {
  const type = messageType(step.command);
  return usesEvent(step)
    ? [`const command: ${type} = {`, assignments(step).map((each) => `${each},`), '};']
    : [`const command: ${type} = {};`];
}

/** What is asked of others, made of what started it. */
function commandFunction(planned: PolicyFunction, step: Step): Lines {
  const { command } = step;
  const head = `function to${command.names.pascal}(`;
  return [
    ...docComment(`${quoted(command.name)}, made of what happened.`),
    ...foldList(head, parameterOf(planned, step), `): ${messageType(command)} {`),
    foldList('return {', assignments(step), '};', 2),
    '}',
  ];
}

function issueFunction(planned: PolicyFunction, step: Step, aggregate: PlannedAggregate): Lines {
  const { command } = step;
  const { pascal } = aggregate.names;
  const isPublishing = publishes(step);
  const decision = [`{ type: '${command.wireName}', data: command }`, isPublishing ? 'state' : `initial${pascal}`];
  return [
    ...docComment(`${quoted(command.name)}, which ${quoted(aggregate.name)} decides about.`),
    ...foldList(
      `function issue${command.names.pascal}(`,
      parameterOf(planned, step),
      isPublishing ? `): readonly ${pascal}Event[] {` : '): void {',
    ),
    [
      ...commandLines(step),
      ...(isPublishing
        ? [...loadPast(aggregate, pascal), ...foldList(`return decide${pascal}(`, decision, ');', 2)]
        : foldList(`decide${pascal}(`, decision, ');', 2)),
    ],
    '}',
  ];
}

function parameterOf(planned: PolicyFunction, step: Step): readonly string[] {
  return usesEvent(step) ? [`event: ${inputType(planned)}['event']`] : [];
}

function assignments({ fields }: Step): readonly string[] {
  return fields.map((name) => `${quoteKey(name)}: ${accessField('event.data', name)}`);
}
