import type { CatalogContextPage } from '@lambdastorm/contract';
import { useDocumentTitle } from '@mantine/hooks';
import { useParams, useSearch } from '@tanstack/react-router';
import { useCatalogContext } from '../catalogQueries.ts';
import { PageLoading } from '../PageLoading.tsx';
import { PageMissing } from '../PageMissing.tsx';
import { Publications } from '../Publications.tsx';
import pages from '../pages.module.css';
import { Section } from '../Section.tsx';
import { ContextCanvas } from './ContextCanvas.tsx';
import { ContextHead } from './ContextHead.tsx';
import { ContextMessages } from './ContextMessages.tsx';
import { ContextPromise } from './ContextPromise.tsx';
import { Subscriptions } from './Subscriptions.tsx';

const route = '/workspaces/$workspaceId/catalog/contexts/$source';

/** A context as other teams may rely on it, in its last version or the one that the address names. */
export function ContextPage() {
  const { source } = useParams({ from: route });
  const { version } = useSearch({ from: route });
  const context = useCatalogContext(source, version);
  useDocumentTitle(`${context.data?.context.name ?? source} · Lambdastorm`);
  if (context.data !== undefined) return <Context page={context.data} />;
  return context.isPending ? <PageLoading what="the context" /> : <PageMissing what="context" query={context} />;
}

function Context({ page }: { readonly page: CatalogContextPage }) {
  return (
    <article className={pages.column}>
      <ContextHead page={page} />
      <ContextCanvas page={page} />
      <ContextMessages messages={page.messages} />
      <Subscriptions page={page} />
      <ContextPromise page={page} />
      <Section id="history" title="What was published">
        <Publications publications={page.publications} label="Publications" />
      </Section>
    </article>
  );
}
