import { isKept, scopeOf } from '../../../../plan/readModels.ts';
import type { PlannedReadModel, QueryFunction, ServerlessPlan } from '../../../../plan/ServerlessPlan.ts';
import { renderMarkdownTable, toMarkdown, toMarkdownCode } from '../../../../text/markdown.ts';
import { carries, listed, schemaLink } from './messageCells.ts';

/** What others may read, where it is kept, and what can be relied on. */
export function readmeReadModels(plan: ServerlessPlan): readonly (readonly string[])[] {
  const { readModels } = plan;
  if (readModels.length === 0) return [];
  const rows = readModels.map((readModel) => [
    toMarkdown(readModel.name),
    listed(queriesOf(readModel, plan)),
    keptUnder(readModel),
    carries(readModel),
    schemaLink(readModel),
  ]);
  return [
    ['## Read models'],
    renderMarkdownTable(['Read model', 'Asked for by', 'One for every', 'Carries', 'Contract'], rows),
    ...(readModels.some(isKept) ? promises : []),
  ];
}

function queriesOf(readModel: PlannedReadModel, { functions }: ServerlessPlan): readonly string[] {
  return functions.flatMap((fn) =>
    fn.role === 'query' && fn.readModel.id === readModel.id
      ? [`${toMarkdownCode(`${fn.trigger.method} ${fn.trigger.path}`)}${answer(fn)}`]
      : [],
  );
}

function answer(query: QueryFunction): string {
  return scopeOf(query) === 'page' ? ' (pages)' : '';
}

function keptUnder(readModel: PlannedReadModel): string {
  if (!isKept(readModel)) return 'not kept here, for no event updates it';
  const { keyFields } = readModel;
  return keyFields.length === 0 ? 'a single one' : keyFields.map(toMarkdownCode).join(' and ');
}

const promises: readonly (readonly string[])[] = [
  [
    'What they show is kept in the table `ReadModelTable`, an item a view, and follows from events by the pure functions in `src/read-models/`.',
  ],
  [
    '- The bus brings events more than once and in any order. A view does not depend on that: it is what its events make of it in the order of their times, as long as each event comes before 25 later ones of the same view do, or fewer when they are large. What comes later than that is left out, with a warning in the log and the metric `TooLate`.',
    '- Order between events of different sources is only as good as their clocks.',
    '- A view shows an event a moment after it happened. What is gone stays so for 30 days, whatever comes late; after that it is forgotten.',
    '- Pages are asked for with `?limit=` (1 to 100, else 50) and `?after=` (the `next` of the page before), in the order of the keys as texts. A page may be short although more follow.',
    '- The last events of a view are kept beside it, with the personal data in them.',
    '- When a read model is to show something else, delete its items and replay the events from the archive of the bus.',
  ],
];
