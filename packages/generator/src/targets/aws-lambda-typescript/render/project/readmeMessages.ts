import type { PlannedMessage, PlannedTrigger, ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { renderMarkdownTable, toMarkdown, toMarkdownCode } from '../../../../text/markdown.ts';
import { carries, listed, schemaLink } from './messageCells.ts';

/** The language of the context: what others may ask of it, and what it tells them. */
export function readmeMessages(plan: ServerlessPlan): readonly (readonly string[])[] {
  return [...messagesIn(plan), ...messagesOut(plan)];
}

function messagesIn(plan: ServerlessPlan): readonly (readonly string[])[] {
  const commands = plan.commands.map((command) => [
    toMarkdown(command.name),
    'Command',
    listed(waysIn(plan, command)),
    carries(command),
    schemaLink(command),
  ]);
  const events = plan.foreignEvents.map((event) => [
    toMarkdown(event.name),
    'Event',
    `from ${toMarkdown(event.contextName)}`,
    carries(event),
    `${toMarkdownCode(event.wireName)} v${event.version}`,
  ]);
  const rows = [...commands, ...events];
  if (rows.length === 0) return [['## Messages in'], ['None.']];
  return [['## Messages in'], renderMarkdownTable(['Message', 'Kind', 'How', 'Carries', 'Contract'], rows)];
}

function waysIn({ functions }: ServerlessPlan, command: PlannedMessage): readonly string[] {
  return functions.flatMap((fn) => {
    if (fn.role === 'command' && fn.command.id === command.id) {
      return [wayIn(fn.trigger)];
    }
    if (fn.role === 'policy' && fn.issues.some((issue) => issue.command.id === command.id)) {
      return [`from ${toMarkdownCode(fn.names.kebab)}`];
    }
    return [];
  });
}

function wayIn(trigger: PlannedTrigger): string {
  switch (trigger.type) {
    case 'http':
      return toMarkdownCode(`${trigger.method} ${trigger.path}`);
    case 'schedule':
      return 'on schedule';
    case 'command':
      return `over the bus from ${trigger.senders.map(({ name }) => toMarkdown(name)).join(', ')}`;
    case 'event':
      return 'with an event';
    default:
      return `from ${toMarkdown(trigger.system.name)}`;
  }
}

function messagesOut({ events, foreignCommands }: ServerlessPlan): readonly (readonly string[])[] {
  const rows = [
    ...events.map((event) => [
      toMarkdown(event.name),
      'Event',
      toMarkdownCode(event.wireName),
      carries(event),
      schemaLink(event),
    ]),
    ...foreignCommands.map((command) => [
      toMarkdown(command.name),
      `Command for ${toMarkdown(command.contextName)}`,
      toMarkdownCode(command.wireName),
      carries(command),
      `v${command.version}`,
    ]),
  ];
  if (rows.length === 0) return [['## Messages out'], ['None.']];
  return [
    ['## Messages out'],
    renderMarkdownTable(['Message', 'Kind', 'Detail type', 'Carries', 'Contract'], rows),
    [
      'Messages travel as CloudEvents in the `detail` of EventBridge events. Whoever listens relies on the detail type and the schema: a change that breaks them is a new version. A detail type stays as it was first generated, whatever its note is called later.',
    ],
  ];
}
