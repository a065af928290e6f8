import { useDocumentTitle } from '@mantine/hooks';
import { useParams } from '@tanstack/react-router';
import { countOf } from '../../shared/countOf.ts';
import shared from './catalog.module.css';
import { useCatalogHome, useCatalogSearch } from './catalogQueries.ts';
import { FoundMessages } from './FoundMessages.tsx';
import { ContextCards } from './home/ContextCards.tsx';
import { PageLoading } from './PageLoading.tsx';
import pages from './pages.module.css';
import { Section } from './Section.tsx';

/** What a team looks after: its contexts, and what they say. */
export function TeamPage() {
  const { team } = useParams({ from: '/workspaces/$workspaceId/catalog/teams/$team' });
  const home = useCatalogHome();
  const found = useCatalogSearch({ team });
  useDocumentTitle(`${team} · Lambdastorm`);
  if (home.data === undefined) return <PageLoading what="the team" />;
  const own = home.data.contexts.filter((context) => context.team === team);
  return (
    <div className={pages.column}>
      <header className={pages.head}>
        <h1 className={shared.title}>{team}</h1>
        <span className={shared.dim}>{countOf(own.length, 'context')}</span>
      </header>
      {own.length === 0 ? <p className={shared.nothing}>No context of this catalog says that it is theirs.</p> : null}
      {own.length === 0 ? null : <ContextCards contexts={own} />}
      {own.length === 0 ? null : (
        <Section id="messages" title="Messages">
          <FoundMessages found={found} />
        </Section>
      )}
    </div>
  );
}
