import { hasEventStore } from '../../../../plan/eventStores.ts';
import type {
  PlannedContext,
  PlannedFunction,
  PlannedMessage,
  ServerlessPlan,
  Source,
} from '../../../../plan/ServerlessPlan.ts';
import { waitInWords, waits } from '../../../../plan/waits.ts';
import { renderMarkdownTable, toMarkdown, toMarkdownCode } from '../../../../text/markdown.ts';

/** What runs when, and what follows. */
export function readmeFunctions({ functions, context }: ServerlessPlan): readonly (readonly string[])[] {
  if (functions.length === 0) return [['## Functions'], ['Nothing on the wall starts any work in this context yet.']];
  return [
    ['## Functions'],
    renderMarkdownTable(
      ['Function', 'Starts when', 'Then', 'May lead to'],
      functions.map((fn) => [
        `[\`${fn.names.kebab}\`](src/functions/${fn.names.kebab}.ts)`,
        `${startsWhen(fn, context)}${waits(fn) ? `, ${waitInWords(fn)} later` : ''}`,
        thenWhat(fn),
        listed(leadsTo(fn).map(({ name }) => toMarkdown(name))),
      ]),
    ),
    ...(functions.some(waits)
      ? [
          [
            'Who acts later sets a schedule in the group of the stack, one for each event, and ends; the schedule calls the same function with the event when it is due, and is gone then. No function lives longer than 15 minutes.',
          ],
        ]
      : []),
    ...(hasEventStore({ functions })
      ? [['`publish-events` is no function of the wall: it publishes what the others keep.']]
      : []),
  ];
}

function startsWhen({ trigger }: PlannedFunction, context: PlannedContext): string {
  switch (trigger.type) {
    case 'http':
      return toMarkdownCode(`${trigger.method} ${trigger.path}`);
    case 'schedule':
      return `${toMarkdownCode(trigger.expression)}, ${toMarkdown(trigger.timeZone)}`;
    case 'event':
      return trigger.events
        .map((event) => {
          const from = 'contextName' in event ? event.contextName : context.name;
          return `${toMarkdown(event.name)} (${toMarkdown(from)})`;
        })
        .join(' or ');
    case 'command':
      return `${trigger.senders.map(({ name }) => toMarkdown(name)).join(' or ')} asks for it`;
    default:
      return `${toMarkdown(trigger.system.name)}: ${sourceWords(trigger)}`;
  }
}

function sourceWords(source: Source): string {
  switch (source.type) {
    case 'objectStore': {
      const { prefix, suffix, on } = source;
      return `an object ${toMarkdownCode(`${prefix}*${suffix}`)} is ${on}`;
    }
    case 'device':
      return `a reading on ${toMarkdownCode(source.topicFilter)}`;
    case 'queue':
      return 'a message in its queue';
    case 'topic':
      return `a notification${source.filter === undefined ? '' : ` that fits ${toMarkdownCode(JSON.stringify(source.filter))}`}`;
    case 'stream':
      return 'a record in its stream';
    case 'table':
      return 'an item of its table changes';
    case 'webhook':
      return `${toMarkdownCode(`POST ${source.path}`)}, signed in ${toMarkdownCode(source.signatureHeader)}`;
  }
}

function thenWhat(fn: PlannedFunction): string {
  switch (fn.role) {
    case 'command':
      if (fn.aggregate !== undefined)
        return `${toMarkdown(fn.aggregate.name)} decides on ${toMarkdown(fn.command.name)}`;
      if (fn.gateway !== undefined) return `asks ${toMarkdown(fn.gateway.name)} to ${toMarkdown(fn.command.name)}`;
      return `does ${toMarkdown(fn.command.name)}`;
    case 'query':
      return `answers with ${toMarkdown(fn.readModel.name)}`;
    case 'policy':
      return listed([
        ...fn.issues.map(({ command }) => `issues ${toMarkdown(command.name)}`),
        ...fn.sends.map(({ name, contextName }) => `asks ${toMarkdown(contextName)} for ${toMarkdown(name)}`),
      ]);
    case 'projector':
      return `updates ${toMarkdown(fn.readModel.name)}`;
  }
}

function leadsTo({ stores, publishes }: PlannedFunction): readonly PlannedMessage[] {
  return [...stores.flatMap(({ events }) => events), ...publishes];
}

function listed(texts: readonly string[]): string {
  return texts.length === 0 ? '–' : texts.join(', ');
}
