import type { Role } from '@lambdastorm/contract';
import { SettingsSection } from '../../shared/ui/SettingsSection.tsx';
import settings from '../../shared/ui/settings.module.css';
import { roleWords } from '../access/roleWords.ts';
import { WebhooksOfWorkspace } from './WebhooksOfWorkspace.tsx';

export interface WebhooksSectionProps {
  readonly workspaceId: string;
  readonly myRole: Role;
}

/** The addresses that are told what happens in the catalog of a workspace, for its owners. */
export function WebhooksSection({ workspaceId, myRole }: WebhooksSectionProps) {
  return (
    <SettingsSection
      title="Webhooks"
      sentence="A webhook tells a program, by a signed message to its address, when a version is published or a message is on its way out."
    >
      {myRole === 'owner' ? (
        <WebhooksOfWorkspace workspaceId={workspaceId} />
      ) : (
        <p className={settings.sentence}>
          What leaves the workspace is decided by its owners, and your role is {roleWords[myRole].label.toLowerCase()}.
          Ask an owner for a webhook.
        </p>
      )}
    </SettingsSection>
  );
}
