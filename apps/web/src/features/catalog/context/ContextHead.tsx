import type { CatalogContextPage } from '@lambdastorm/contract';
import { Button, NativeSelect } from '@mantine/core';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { authorName } from '../../../shared/authorName.ts';
import { relativeTime } from '../../../shared/time/relativeTime.ts';
import { useNow } from '../../../shared/time/useNow.ts';
import { FollowButton } from '../../notices/FollowButton.tsx';
import { compatibilityPromises } from '../../publishing/compatibilityPromises.ts';
import shared from '../catalog.module.css';
import { useWorkspaceId } from '../catalogQueries.ts';
import pages from '../pages.module.css';
import { useContextHues } from '../useContextHues.ts';
import classes from './context.module.css';

/** The name of a context, which of its versions is shown, and where it stands on a wall and among others. */
export function ContextHead({ page }: { readonly page: CatalogContextPage }) {
  const { context, shown, publications, origin } = page;
  const workspaceId = useWorkspaceId();
  const navigate = useNavigate();
  const now = useNow(60_000);
  const { source, name, version } = context;
  const hue = useContextHues()(source);
  const promised = compatibilityPromises[page.compatibility.mode];
  const shownPublication = publications.find((each) => each.version === shown);
  const versions = [...new Set([version, shown, ...publications.map((each) => each.version)])].sort((a, b) => b - a);
  return (
    <header>
      <div className={pages.head}>
        <span className={classes.hue} style={{ background: hue }} />
        <h1 className={shared.title}>{name}</h1>
        <span className={pages.headAside}>
          <NativeSelect
            size="xs"
            aria-label="Version"
            value={String(shown)}
            data={versions.map((each) => ({
              value: String(each),
              label: each === version ? `v${each}, the latest` : `v${each}`,
            }))}
            onChange={(event) => {
              const wished = Number(event.currentTarget.value);
              void navigate({
                to: '/workspaces/$workspaceId/catalog/contexts/$source',
                params: { workspaceId, source },
                search: wished === version ? {} : { version: wished },
              });
            }}
          />
          <FollowButton thing={{ source }} />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconTopologyStar3 size={14} aria-hidden />}
            renderRoot={(props) => (
              <Link
                to="/workspaces/$workspaceId/catalog/map"
                params={{ workspaceId }}
                search={{ around: source }}
                {...props}
              />
            )}
          >
            Who depends on whom
          </Button>
          {origin === undefined ? null : (
            <Button
              size="xs"
              variant="default"
              renderRoot={(props) => (
                <Link
                  to="/boards/$boardId"
                  params={{ boardId: origin.boardId }}
                  search={{ at: origin.frameId }}
                  title={`On “${origin.boardName}”`}
                  {...props}
                />
              )}
            >
              On the wall
            </Button>
          )}
        </span>
      </div>
      <p className={classes.facts}>
        <code>{source}</code>
        <span>
          v{shown}
          {shownPublication === undefined
            ? null
            : ` by ${authorName(shownPublication.by)}, ${relativeTime(new Date(shownPublication.at), now)}`}
        </span>
        <a href="#compatibility" className={classes.promise} title={promised.meaning}>
          {promised.label} compatibility
        </a>
      </p>
      {shown === version ? null : (
        <p className={classes.older} role="note">
          This is v{shown} as it was then. The latest is v{version}.
        </p>
      )}
    </header>
  );
}
