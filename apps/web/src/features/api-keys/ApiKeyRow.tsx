import type { ApiKey } from '@lambdastorm/contract';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import settings from '../../shared/ui/settings.module.css';
import shared from '../catalog/catalog.module.css';
import classes from './apiKeys.module.css';
import { isExpired, keyFacts } from './keyFacts.ts';
import { RevokeDialog } from './RevokeDialog.tsx';

export interface ApiKeyRowProps {
  readonly workspaceId: string;
  readonly apiKey: ApiKey;
  readonly now: Date;
  readonly onRevoked: () => void;
}

/** A key by its name and first letters, who made it, whether anybody uses it, and when it ends. */
export function ApiKeyRow({ workspaceId, apiKey, now, onRevoked }: ApiKeyRowProps) {
  const [isAsking, dialog] = useDisclosure(false);
  const { name, hint } = apiKey;
  return (
    <li className={classes.key}>
      <div className={classes.words}>
        <p className={settings.nameLine}>
          <span className={classes.name}>{name}</span>
          <code className={settings.mono}>{hint}…</code>
          {isExpired(apiKey, now) ? (
            <span className={shared.badge} data-tone="warning">
              Expired
            </span>
          ) : null}
        </p>
        <ul className={settings.facts}>
          {keyFacts(apiKey, now).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <Button size="xs" variant="default" aria-label={`Revoke “${name}” …`} onClick={dialog.open}>
        Revoke …
      </Button>
      <RevokeDialog {...{ workspaceId, apiKey, now, onRevoked }} isOpen={isAsking} onClose={dialog.close} />
    </li>
  );
}
