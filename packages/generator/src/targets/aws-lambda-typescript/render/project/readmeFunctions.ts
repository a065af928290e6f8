import type { PlannedContext, PlannedFunction, ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { renderMarkdownTable, toMarkdown, toMarkdownCode } from './text/markdown.ts';

/** What runs when, and what follows. */
export function readmeFunctions({ functions, context }: ServerlessPlan): readonly (readonly string[])[] {
  if (functions.length === 0) return [['## Functions'], ['Nothing on the wall starts any work in this context yet.']];
  return [
    ['## Functions'],
    renderMarkdownTable(
      ['Function', 'Starts when', 'Then', 'May publish'],
      functions.map((fn) => [
        `[\`${fn.names.kebab}\`](src/functions/${fn.names.kebab}.ts)`,
        startsWhen(fn, context),
        thenWhat(fn),
        listed(fn.publishes.map(({ name }) => toMarkdown(name))),
      ]),
    ),
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
  }
}

function thenWhat(fn: PlannedFunction): string {
  switch (fn.role) {
    case 'command':
      return fn.aggregate === undefined
        ? `does ${toMarkdown(fn.command.name)}`
        : `${toMarkdown(fn.aggregate.name)} decides on ${toMarkdown(fn.command.name)}`;
    case 'query':
      return `answers with ${toMarkdown(fn.readModel.name)}`;
    case 'policy':
      return listed([
        ...fn.issues.map(({ command }) => `issues ${toMarkdown(command.name)}`),
        ...fn.issuesElsewhere.map(
          ({ commandName, contextName }) => `issues ${toMarkdown(commandName)} (${toMarkdown(contextName)})`,
        ),
      ]);
    case 'projector':
      return `updates ${toMarkdown(fn.readModel.name)}`;
  }
}

function listed(texts: readonly string[]): string {
  return texts.length === 0 ? '–' : texts.join(', ');
}
