import type { CatalogMessagePage } from '@lambdastorm/contract';
import { Skeleton } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useCatalogMessage } from '../catalogQueries.ts';
import { PageLoading } from '../PageLoading.tsx';
import { PageMissing } from '../PageMissing.tsx';
import { Section } from '../Section.tsx';
import { OnThisPage } from '../shell/OnThisPage.tsx';
import { DeprecationBanner } from './DeprecationBanner.tsx';
import { MessageHead } from './MessageHead.tsx';
import classes from './message.module.css';
import { OriginSection } from './OriginSection.tsx';
import { ShapeSection } from './ShapeSection.tsx';
import { findVersion } from './schemaVersions.ts';
import { UseSection } from './UseSection.tsx';
import { VersionsSection } from './VersionsSection.tsx';

/** It brings the generator along, which is large. */
const CodeSection = lazy(async () => ({ default: (await import('./CodeSection.tsx')).CodeSection }));

const route = '/workspaces/$workspaceId/catalog/contexts/$source/$kind/$wireName';

/** Everything that the catalog knows of one message. */
export function MessagePage() {
  const address = useParams({ from: route });
  const message = useCatalogMessage(address);
  useDocumentTitle(`${message.data?.name ?? address.wireName} · Lambdastorm`);
  if (message.data !== undefined) return <Message message={message.data} />;
  return message.isPending ? <PageLoading what="the message" /> : <PageMissing what="message" query={message} />;
}

const parts = [
  { id: 'shape', label: 'What it carries' },
  { id: 'use', label: 'Who makes and takes it' },
  { id: 'versions', label: 'Versions' },
  { id: 'code', label: 'Code' },
  { id: 'origin', label: 'Where it comes from' },
] as const;

function Message({ message }: { readonly message: CatalogMessagePage }) {
  const { version: wished } = useSearch({ from: route });
  const shown = findVersion(message.versions, wished);
  if (shown === undefined) return null;
  return (
    <div className={classes.page}>
      <article className={classes.article}>
        <MessageHead message={message} shown={shown} />
        <DeprecationBanner message={message} />
        <ShapeSection message={message} shown={shown} />
        <UseSection message={message} />
        <VersionsSection message={message} shown={shown} />
        <Suspense fallback={<CodeOnItsWay />}>
          <CodeSection message={message} shown={shown} />
        </Suspense>
        <OriginSection message={message} />
      </article>
      <OnThisPage parts={parts} />
    </div>
  );
}

function CodeOnItsWay() {
  return (
    <Section id="code" title="Code">
      <Skeleton height={240} role="status" aria-label="Writing the code" />
    </Section>
  );
}
