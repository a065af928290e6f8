import { isAtLeast, type Workspace } from '@lambdastorm/contract';
import { Skeleton } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconUsersGroup } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { InlineText } from '../../shared/ui/InlineText.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import { AuditSection } from '../access/AuditSection.tsx';
import classes from '../access/access.module.css';
import { LinksSection } from '../access/LinksSection.tsx';
import { PeopleSection } from '../access/PeopleSection.tsx';
import { SettingsPage } from '../account/SettingsPage.tsx';
import { ApiKeysSection } from '../api-keys/ApiKeysSection.tsx';
import { CatalogSettingsSection } from '../publishing/CatalogSettingsSection.tsx';
import { useMe } from '../sign-in/meQueries.ts';
import { WebhooksSection } from '../webhooks/WebhooksSection.tsx';
import { useRenameWorkspace } from './workspaceQueries.ts';

/** The people of a workspace, how others get in, and what has happened to rights. */
export function WorkspacePage() {
  const { workspaceId } = useParams({ from: '/workspaces/$workspaceId' });
  const me = useMe();
  const workspace = me.data?.workspaces.find(({ id }) => id === workspaceId);
  useDocumentTitle(`${workspace?.name ?? 'Workspace'} · Lambdastorm`);
  if (me.isPending) return <Skeleton height={200} />;
  if (workspace === undefined) {
    return (
      <SettingsPage title="Workspace">
        <EmptyState icon={IconUsersGroup} title="This workspace is not yours to see">
          It may have been a typing error in the address, or you are no longer in it.
        </EmptyState>
      </SettingsPage>
    );
  }
  const scope = { workspaceId };
  return (
    <SettingsPage title={<WorkspaceName workspace={workspace} />}>
      {me.data?.signIn.isLocal === true ? (
        <p className={classes.sentence}>
          Everybody who opens this address on this machine may do everything. To let others in from elsewhere, start the
          server with PUBLIC_URL; docs/operating.md says how.
        </p>
      ) : (
        <>
          {isAtLeast(workspace.role, 'facilitator') ? <LinksSection scope={scope} myRole={workspace.role} /> : null}
          <PeopleSection scope={scope} myRole={workspace.role} />
        </>
      )}
      <div id="catalog" className={classes.anchor}>
        {workspace.role === 'owner' ? <CatalogSettingsSection workspaceId={workspaceId} /> : null}
        <ApiKeysSection workspaceId={workspaceId} myRole={workspace.role} />
        <WebhooksSection workspaceId={workspaceId} myRole={workspace.role} />
      </div>
      {workspace.role === 'owner' ? <AuditSection workspaceId={workspaceId} /> : null}
    </SettingsPage>
  );
}

function WorkspaceName({ workspace: { id, name, role } }: { readonly workspace: Workspace }) {
  const [isRenaming, setIsRenaming] = useState(false);
  const rename = useRenameWorkspace();
  if (role !== 'owner') return name;
  if (!isRenaming) {
    return (
      <button type="button" className={classes.rename} title="Rename" onClick={() => setIsRenaming(true)}>
        {name}
      </button>
    );
  }
  return (
    <InlineText
      value={name}
      label="Name of the workspace"
      maxLength={200}
      onCommit={(next) =>
        rename.mutate({ id, name: next }, { onError: (error) => notifyFailure('The workspace was not renamed', error) })
      }
      onEnd={() => setIsRenaming(false)}
    />
  );
}
