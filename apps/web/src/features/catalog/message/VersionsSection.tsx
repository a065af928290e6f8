import type { CatalogMessagePage, CatalogSchemaVersion } from '@lambdastorm/contract';
import { Skeleton } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { authorName } from '../../../shared/authorName.ts';
import { relativeTime } from '../../../shared/time/relativeTime.ts';
import { useNow } from '../../../shared/time/useNow.ts';
import shared from '../catalog.module.css';
import { useWorkspaceId } from '../catalogQueries.ts';
import { Section } from '../Section.tsx';
import classes from './message.module.css';
import { findVersion, versionLabel } from './schemaVersions.ts';
import { VerdictChips } from './VerdictChips.tsx';

/** It brings the judge of compatibility along, which is large. */
const SchemaDiff = lazy(async () => ({ default: (await import('./SchemaDiff.tsx')).SchemaDiff }));

export interface VersionsSectionProps {
  readonly message: CatalogMessagePage;
  readonly shown: CatalogSchemaVersion;
}

/** All schemas that the message was published with, and what changed in the one that is shown. */
export function VersionsSection({ message, shown }: VersionsSectionProps) {
  const { versions } = message;
  const { against } = useSearch({ from: '/workspaces/$workspaceId/catalog/contexts/$source/$kind/$wireName' });
  const before = versions[versions.indexOf(shown) + 1];
  const compared = against === undefined ? before : findVersion(versions, against);
  return (
    <Section id="versions" title="Versions">
      <ol className={classes.versions} aria-label="Versions">
        {versions.map((version) => (
          <VersionRow key={versionLabel(version)} version={version} message={message} isShown={version === shown} />
        ))}
      </ol>
      {compared === undefined || compared === shown ? null : (
        <Suspense fallback={<Skeleton height={240} role="status" aria-label="Comparing the versions" />}>
          <SchemaDiff message={message} before={compared} after={shown} />
        </Suspense>
      )}
    </Section>
  );
}

interface VersionRowProps {
  readonly version: CatalogSchemaVersion;
  readonly message: CatalogMessagePage;
  readonly isShown: boolean;
}

function VersionRow({ version, message: { source, kind, wireName }, isShown }: VersionRowProps) {
  const workspaceId = useWorkspaceId();
  const now = useNow(60_000);
  const { by, at, contextVersion, overrideReason } = version;
  return (
    <li className={classes.version} data-shown={isShown || undefined}>
      <Link
        to="/workspaces/$workspaceId/catalog/contexts/$source/$kind/$wireName"
        params={{ workspaceId, source, kind, wireName }}
        search={{ version: versionLabel(version) }}
        hash="versions"
        className={classes.versionName}
        aria-current={isShown ? 'true' : undefined}
      >
        {versionLabel(version)}
      </Link>
      <VerdictChips version={version} />
      <span className={classes.versionFacts}>
        {authorName(by)}, {relativeTime(new Date(at), now)}, with{' '}
        <Link
          to="/workspaces/$workspaceId/catalog/contexts/$source"
          params={{ workspaceId, source }}
          search={{ version: contextVersion }}
          className={shared.link}
        >
          its context’s v{contextVersion}
        </Link>
      </span>
      {overrideReason === undefined ? null : (
        <p className={classes.override}>
          <b>Published although it breaks consumers:</b> {overrideReason}
        </p>
      )}
    </li>
  );
}
