import type { CatalogMessagePage, CatalogSchemaVersion } from '@lambdastorm/contract';
import { NativeSelect } from '@mantine/core';
import { IconUserShield } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { authorName } from '../../../shared/authorName.ts';
import { countOf } from '../../../shared/countOf.ts';
import { kindIcons } from '../../../shared/theme/kindIcons.ts';
import { relativeTime } from '../../../shared/time/relativeTime.ts';
import { useNow } from '../../../shared/time/useNow.ts';
import { FollowButton } from '../../notices/FollowButton.tsx';
import { ContextLink } from '../ContextLink.tsx';
import shared from '../catalog.module.css';
import { useWorkspaceId } from '../catalogQueries.ts';
import { messageKinds } from '../messageKinds.ts';
import { StatusBadge } from '../StatusBadge.tsx';
import { DeprecateAction } from './DeprecateAction.tsx';
import classes from './message.module.css';
import { versionLabel } from './schemaVersions.ts';

export interface MessageHeadProps {
  readonly message: CatalogMessagePage;
  readonly shown: CatalogSchemaVersion;
}

/** What it is, what it means, whose it is, and which of its versions the page shows. */
export function MessageHead({ message, shown }: MessageHeadProps) {
  const workspaceId = useWorkspaceId();
  const navigate = useNavigate();
  const now = useNow(60_000);
  const { source, contextName, kind, wireName, name, description, status, isPersonal, team, versions } = message;
  const { paper, label } = messageKinds[kind];
  const KindIcon = kindIcons[paper];
  const latest = versions[0];

  function show(version: string): void {
    void navigate({
      to: '/workspaces/$workspaceId/catalog/contexts/$source/$kind/$wireName',
      params: { workspaceId, source, kind, wireName },
      search: latest !== undefined && version === versionLabel(latest) ? {} : { version },
    });
  }

  return (
    <header>
      <p className={classes.crumbs}>
        <ContextLink source={source} name={contextName} />
        {team === undefined ? null : (
          <Link
            to="/workspaces/$workspaceId/catalog/teams/$team"
            params={{ workspaceId, team }}
            className={shared.context}
          >
            {team}
          </Link>
        )}
      </p>
      <div className={classes.head}>
        <span className={classes.kind} style={{ background: `var(--paper-${paper})` }}>
          <KindIcon size={14} stroke={2} aria-hidden /> {label}
        </span>
        <h1 className={shared.title}>{name}</h1>
        <StatusBadge status={status} />
        <span className={classes.headAside}>
          <NativeSelect
            size="xs"
            aria-label="Version"
            value={versionLabel(shown)}
            data={versions.map((each, index) => ({
              value: versionLabel(each),
              label: index === 0 ? `${versionLabel(each)}, the latest` : versionLabel(each),
            }))}
            onChange={(event) => show(event.currentTarget.value)}
          />
          <FollowButton thing={{ source, kind, wireName }} />
          <DeprecateAction message={message} />
        </span>
      </div>
      {description === undefined ? null : <p className={classes.description}>{description}</p>}
      <p className={classes.facts}>
        <code>
          {source}.{wireName}
        </code>
        {isPersonal ? (
          <span className={classes.personal}>
            <IconUserShield size={15} aria-hidden /> Carries personal data
          </span>
        ) : null}
        <span>{countOf(message.consumerCount, 'consumer')}</span>
        <span>
          {versionLabel(shown)} by {authorName(shown.by)}, {relativeTime(new Date(shown.at), now)}
        </span>
      </p>
      {shown === latest || latest === undefined ? null : (
        <p className={classes.older} role="note">
          This is {versionLabel(shown)}. The latest is{' '}
          <button type="button" className={classes.plainLink} onClick={() => show(versionLabel(latest))}>
            {versionLabel(latest)}
          </button>
          .
        </p>
      )}
    </header>
  );
}
