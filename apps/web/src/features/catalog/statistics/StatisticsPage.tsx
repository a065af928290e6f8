import type { CatalogStatistics } from '@lambdastorm/contract';
import { useDocumentTitle } from '@mantine/hooks';
import { countOf } from '../../../shared/countOf.ts';
import shared from '../catalog.module.css';
import { useCatalogStatistics } from '../catalogQueries.ts';
import { PageLoading } from '../PageLoading.tsx';
import { PageMissing } from '../PageMissing.tsx';
import pages from '../pages.module.css';
import { Figure } from './Figure.tsx';

const kinds = [
  { name: 'command', label: 'Commands', color: 'var(--paper-command)' },
  { name: 'event', label: 'Events', color: 'var(--paper-domainEvent)' },
  { name: 'readModel', label: 'Read models', color: 'var(--paper-readModel)' },
] as const;

/** How large the catalog is, how it hangs together and how it moves. */
export function StatisticsPage() {
  const statistics = useCatalogStatistics();
  useDocumentTitle('Figures · Lambdastorm');
  if (statistics.isPending) return <PageLoading what="the figures" />;
  if (statistics.data === undefined) return <PageMissing what="figures" query={statistics} />;
  return <Figures statistics={statistics.data} />;
}

function Figures({ statistics }: { readonly statistics: CatalogStatistics }) {
  const { messagesPerContext, fanOut, age, changesPerMonth } = statistics;
  const sum = (kind: 'command' | 'event' | 'readModel'): number =>
    messagesPerContext.reduce((count, context) => count + context[kind], 0);
  return (
    <div className={pages.column}>
      <header className={pages.head}>
        <h1 className={shared.title}>Figures</h1>
        <span className={shared.dim}>
          {countOf(messagesPerContext.length, 'context')}, {countOf(sum('event'), 'event')},{' '}
          {countOf(sum('command'), 'command')}, {countOf(sum('readModel'), 'read model')}
        </span>
      </header>
      <Figure
        title="Messages of each context"
        rows={messagesPerContext.map(({ name, command, event, readModel }) => ({ name, command, event, readModel }))}
        series={kinds}
        isUpright={false}
      />
      <Figure
        title="How many contexts take an event"
        rows={fanOut.map(({ consumers, events }) => ({ name: countOf(consumers, 'consumer'), events }))}
        series={[{ name: 'events', label: 'Events', color: 'var(--paper-domainEvent)' }]}
      />
      <Figure
        title="Changes each month"
        rows={changesPerMonth.map(({ month, compatible, breaking }) => ({ name: month, compatible, breaking }))}
        series={[
          { name: 'compatible', label: 'Compatible', color: 'var(--success)' },
          { name: 'breaking', label: 'Breaking', color: 'var(--danger)' },
        ]}
      />
      <Figure
        title="When messages were last changed"
        rows={age.map(({ month, messages }) => ({ name: month, messages }))}
        series={[{ name: 'messages', label: 'Messages', color: 'var(--accent)' }]}
      />
    </div>
  );
}
