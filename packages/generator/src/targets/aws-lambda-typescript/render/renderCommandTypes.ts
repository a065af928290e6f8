import type { GeneratedFile } from '../../../GeneratedFile.ts';
import { isStored } from '../../../plan/aggregateKey.ts';
import type { PlannedAggregate, ServerlessPlan } from '../../../plan/ServerlessPlan.ts';
import { docComment, quoted } from '../../../text/comments.ts';
import { foldTypeArgument, foldTypeArguments, importLines } from '../../../text/fold.ts';
import { type Lines, lines } from '../../../text/lines.ts';
import { messageType, moduleName } from './codeNames.ts';
import { deprecation, generatedHeader } from './header.ts';

/** The commands of the context as one type, and what each aggregate decides about and says. */
export function renderCommandTypes(plan: ServerlessPlan): readonly GeneratedFile[] {
  const aggregates = plan.aggregates.filter(isAlive);
  return plan.commands.length === 0
    ? aggregates.map(renderAggregateTypes)
    : [renderCommands(plan), ...aggregates.map(renderAggregateTypes)];
}

/** Whether there is anything for an aggregate to do. */
export function isAlive({ commands, events }: PlannedAggregate): boolean {
  return commands.length + events.length > 0;
}

function renderCommands({ commands }: ServerlessPlan): GeneratedFile {
  return {
    path: 'src/generated/commands.ts',
    owner: 'generated',
    noteIds: [],
    content: lines(
      ...generatedHeader(),
      ...commands.flatMap((command) =>
        importLines([messageType(command)], `./commands/${moduleName(command)}.js`, 'import type'),
      ),
      '',
      '/** What the commands of this context carry, by their names. */',
      'export interface Commands {',
      commands.flatMap((command) => [
        ...docComment(deprecation(command), 2),
        `readonly ${command.wireName}: ${messageType(command)};`,
      ]),
      '}',
      '',
      '/** A command of this context. */',
      'export type Command<Type extends keyof Commands> = {',
      ['readonly [Name in Type]: { readonly type: Name; readonly data: Commands[Name] };'],
      '}[Type];',
    ),
  };
}

function renderAggregateTypes(aggregate: PlannedAggregate): GeneratedFile {
  const { names, commands, events } = aggregate;
  const name = quoted(aggregate.name);
  const wireNames = (messages: PlannedAggregate['commands']): string[] => messages.map((each) => `'${each.wireName}'`);
  return {
    path: `src/generated/aggregates/${names.kebab}.ts`,
    owner: 'generated',
    noteIds: aggregate.noteIds,
    key: `aggregate-types:${aggregate.id}`,
    content: lines(
      ...generatedHeader(aggregate),
      ...(commands.length === 0 ? [] : ["import type { Command } from '../commands.js';"]),
      ...(isStored(aggregate) ? ["import type { Decider } from '../decider.js';"] : []),
      ...(events.length === 0 ? [] : ["import type { OwnEvent } from '../own-events.js';"]),
      '',
      ...(commands.length === 0
        ? []
        : [
            ...docComment(`A command that ${name} decides about.${deprecation(aggregate)}`),
            ...foldTypeArgument(`export type ${names.pascal}Command = Command`, wireNames(commands), ';'),
          ]),
      ...(commands.length === 0 || events.length === 0 ? [] : ['']),
      ...(events.length === 0
        ? []
        : [
            ...docComment(`An event that ${name} emits.${deprecation(aggregate)}`),
            ...foldTypeArgument(`export type ${names.pascal}Event = OwnEvent`, wireNames(events), ';'),
          ]),
      ...(isStored(aggregate) ? deciderType(aggregate) : []),
    ),
  };
}

function deciderType(aggregate: PlannedAggregate): Lines {
  const { names, wireName } = aggregate;
  const decider = [`'${wireName}'`, `${names.pascal}Command`, `${names.pascal}Event`, 'State'];
  return [
    '',
    ...docComment(`How ${quoted(aggregate.name)} decides, and what its state is made of.`),
    ...foldTypeArguments(`export type ${names.pascal}Decider<State> = Decider`, decider, ';'),
  ];
}
