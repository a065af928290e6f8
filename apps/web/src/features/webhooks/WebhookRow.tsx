import type { Webhook } from '@lambdastorm/contract';
import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import { authorName } from '../../shared/authorName.ts';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { useNow } from '../../shared/time/useNow.ts';
import settings from '../../shared/ui/settings.module.css';
import shared from '../catalog/catalog.module.css';
import { useCatalogHomeOf } from '../catalog/catalogQueries.ts';
import { DeliveryList } from './DeliveryList.tsx';
import { WebhookButtons } from './WebhookButtons.tsx';
import { webhookState } from './webhookState.ts';
import classes from './webhooks.module.css';

export interface WebhookRowProps {
  readonly workspaceId: string;
  readonly webhook: Webhook;
}

/** Where a webhook goes to and of what, whether it works, and what it sent. */
export function WebhookRow({ workspaceId, webhook }: WebhookRowProps) {
  const place = { workspaceId, webhookId: webhook.id };
  const now = useNow(30_000);
  const [isOpen, { open, toggle }] = useDisclosure(false);
  const historyId = useId();
  const contexts = useCatalogHomeOf(workspaceId).data?.contexts ?? [];
  const nameOf = (source: string): string => contexts.find((each) => each.source === source)?.name ?? source;
  const { url, sources, createdBy, createdAt, stopped } = webhook;
  const state = webhookState(webhook, now);

  return (
    <li className={classes.webhook}>
      <p className={settings.nameLine}>
        <span className={settings.mono}>{url}</span>
        <span className={shared.badge} data-tone={state.tone}>
          {state.label}
        </span>
      </p>
      {state.sentence === undefined ? null : <p className={settings.sentence}>{state.sentence}</p>}
      <p className={settings.facts}>
        <span>{sources.length === 0 ? 'Tells of all contexts' : `Tells of ${sources.map(nameOf).join(', ')}`}</span>
        <span>
          Made by {authorName(createdBy)} {relativeTime(new Date(createdAt), now)}
        </span>
      </p>
      <WebhookButtons {...{ place, webhook, history: { id: historyId, isOpen, open, toggle } }} />
      <div id={historyId}>
        {isOpen ? <DeliveryList place={place} isStopped={stopped !== undefined} now={now} /> : null}
      </div>
    </li>
  );
}
