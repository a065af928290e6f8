import type { LooseEnds } from '@lambdastorm/contract';
import { useDocumentTitle } from '@mantine/hooks';
import { IconCircleCheck } from '@tabler/icons-react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { ContextLink } from './ContextLink.tsx';
import shared from './catalog.module.css';
import { useCatalogHome } from './catalogQueries.ts';
import { MessageList } from './MessageList.tsx';
import { messageKinds } from './messageKinds.ts';
import { PageLoading } from './PageLoading.tsx';
import pages from './pages.module.css';
import { Section } from './Section.tsx';

/** What a platform team looks for first: what is said and not heard, heard and not said, and used past its time. */
export function LooseEndsPage() {
  const { data: home } = useCatalogHome();
  useDocumentTitle('Loose ends · Lambdastorm');
  if (home === undefined) return <PageLoading what="the loose ends" />;
  const { stillUsed, unproduced, unconsumedEvents, counts } = home.looseEnds;
  const isTidy = stillUsed.length + unproduced.length + unconsumedEvents.length === 0;
  return (
    <div className={pages.column}>
      <header className={pages.head}>
        <h1 className={shared.title}>Loose ends</h1>
      </header>
      {isTidy ? (
        <EmptyState icon={IconCircleCheck} title="None">
          What is said is heard, and what is awaited is there.
        </EmptyState>
      ) : null}
      {stillUsed.length === 0 ? null : (
        <Section id="still-used" title="On the way out and still used">
          <p className={pages.sentence}>Somebody depends on these. Talk to them before the messages go.</p>
          <Left shown={stillUsed.length} count={counts.stillUsed} />
          <MessageList label="Still used" messages={stillUsed} />
        </Section>
      )}
      {unproduced.length === 0 ? null : (
        <Section id="unproduced" title="Awaited, and nobody has it">
          <p className={pages.sentence}>Contexts wait for these, and no context of the catalog says them.</p>
          <Left shown={unproduced.length} count={counts.unproduced} />
          <Unproduced unproduced={unproduced} />
        </Section>
      )}
      {unconsumedEvents.length === 0 ? null : (
        <Section id="unconsumed" title="Events that nobody takes">
          <p className={pages.sentence}>
            No other context of the catalog takes these up. They may be for their own context, for people, or for
            nobody.
          </p>
          <Left shown={unconsumedEvents.length} count={counts.unconsumedEvents} />
          <MessageList label="Events that nobody takes" messages={unconsumedEvents} />
        </Section>
      )}
    </div>
  );
}

/** Long lists are cut; this says by how much. */
function Left({ shown, count }: { readonly shown: number; readonly count: number }) {
  if (shown === count) return null;
  return (
    <p className={pages.sentence}>
      The first {shown} of {count.toLocaleString('en')}.
    </p>
  );
}

function Unproduced({ unproduced }: Pick<LooseEnds, 'unproduced'>) {
  return (
    <ul className={shared.list} aria-label="Awaited">
      {unproduced.map(({ consumer, consumerName, source, kind, wireName }) => (
        <li key={`${consumer} ${source} ${kind} ${wireName}`} className={shared.row}>
          <ContextLink source={consumer} name={consumerName} />
          <span>
            waits for the {messageKinds[kind].label.toLowerCase()}{' '}
            <code>
              {source}.{wireName}
            </code>
          </span>
        </li>
      ))}
    </ul>
  );
}
