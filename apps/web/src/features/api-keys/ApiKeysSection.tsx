import { isAtLeast, type Role } from '@lambdastorm/contract';
import { SettingsSection } from '../../shared/ui/SettingsSection.tsx';
import settings from '../../shared/ui/settings.module.css';
import { roleWords } from '../access/roleWords.ts';
import { KeysOfWorkspace } from './KeysOfWorkspace.tsx';

export interface ApiKeysSectionProps {
  readonly workspaceId: string;
  readonly myRole: Role;
}

/** The keys with which programs read the catalog of a workspace, for those who may give them. */
export function ApiKeysSection({ workspaceId, myRole }: ApiKeysSectionProps) {
  return (
    <SettingsSection
      title="API keys"
      sentence="With a key a program reads the catalog of this workspace over HTTP, and can do nothing else: it changes nothing and sees no boards."
    >
      {isAtLeast(myRole, 'facilitator') ? (
        <KeysOfWorkspace workspaceId={workspaceId} />
      ) : (
        <p className={settings.sentence}>
          Owners and facilitators of the workspace make and revoke keys, and your role is{' '}
          {roleWords[myRole].label.toLowerCase()}. Ask one of them for a key.
        </p>
      )}
    </SettingsSection>
  );
}
