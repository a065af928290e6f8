import { isStored } from '../../../../plan/aggregateKey.ts';
import { eventStores } from '../../../../plan/eventStores.ts';
import type { PlannedAggregate, ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { renderMarkdownTable, toMarkdown, toMarkdownCode } from '../../../../text/markdown.ts';

/** Where state is kept, how it gets out, and what to do when it does not. */
export function readmeState(plan: ServerlessPlan): readonly (readonly string[])[] {
  const stores = eventStores(plan);
  const without = plan.aggregates.filter((aggregate) => aggregate.commands.length > 0 && !isStored(aggregate));
  if (stores.length + without.length === 0) return [];
  return [
    ['## State'],
    ...(stores.length === 0 ? [] : kept(stores)),
    ...(without.length === 0 ? [] : [without.map(whyNotKept)]),
    ...(stores.length === 0 ? [] : replay),
  ];
}

function kept(stores: readonly PlannedAggregate[]): readonly (readonly string[])[] {
  return [
    [
      'What an aggregate decides is kept in the table `EventTable`, one numbered item an event, in a stream for every key. Its state is what its events evolve to.',
    ],
    renderMarkdownTable(
      ['Aggregate', 'Key', 'Stream'],
      stores.map(({ name, keyField = '', wireName }) => [
        toMarkdown(name),
        toMarkdownCode(keyField),
        `\`${wireName}#…\``,
      ]),
    ),
    [
      '- A decision is kept whole or not at all, and only upon the state that it was made upon: who was slower decides again, and after five times the caller gets 409.',
      '- `publish-events` publishes what was kept, from the stream of the table, in the order of each stream. So state and event can’t part: what is kept is published at least once, always under the same id, and what is not kept never.',
      '- The table outlives the stack, can be restored to any second of the last 35 days, and nothing in it expires. Personal data in events stays until you remove it.',
    ],
  ];
}

function whyNotKept({ name, events }: PlannedAggregate): string {
  return events.length === 0
    ? `- ${toMarkdown(name)} keeps nothing, for it leads to no events.`
    : `- ${toMarkdown(name)} keeps nothing, for the wall does not say which field is its key: say so in its note. Until then its handlers say where to load its state.`;
}

const replay: readonly (readonly string[])[] = [
  ['### When `PublishEventsFailures` raises its alarm'],
  [
    'Events were kept that could not be published. Nothing is lost: they are in the table. The queue holds where in the stream that was, the log of `publish-events` names stream, version and reason.',
  ],
  [
    '1. Mend the reason: most often the bus is gone or a right is missing.',
    '2. Publish again what is missing, from the version before it on. Who heard an event already knows it by its id for a day.',
  ],
  [
    '```sh',
    'aws lambda invoke --function-name STACK-publish-events --cli-binary-format raw-in-base64-out --payload \'{"stream":"STREAM","after":VERSION}\' /dev/stdout',
    '```',
  ],
  ['3. Purge the queue.'],
];
