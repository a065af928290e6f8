import type { WebhookDelivery } from '@lambdastorm/contract';
import { Button, Skeleton } from '@mantine/core';
import { relativeTime } from '../../shared/time/relativeTime.ts';
import { LoadFailure } from '../../shared/ui/LoadFailure.tsx';
import { notifyFailure } from '../../shared/ui/notify.ts';
import settings from '../../shared/ui/settings.module.css';
import shared from '../catalog/catalog.module.css';
import { useDeliveries, useSendAgain, type WebhookPlace } from './webhookQueries.ts';
import classes from './webhooks.module.css';

export interface DeliveryListProps {
  readonly place: WebhookPlace;
  readonly isStopped: boolean;
  readonly now: Date;
}

/** What a webhook sent last, and what became of it. */
export function DeliveryList({ place, isStopped, now }: DeliveryListProps) {
  const query = useDeliveries(place);
  const { data: deliveries, error } = query;
  if (deliveries === undefined) {
    if (error !== null) return <LoadFailure what="What it sent" query={query} />;
    return <Skeleton height={40} role="status" aria-label="Loading what it sent" />;
  }
  if (deliveries.length === 0) return <p className={settings.sentence}>It has sent nothing yet.</p>;
  return (
    <ol className={classes.deliveries} aria-label="What it sent">
      {deliveries.map((delivery) => (
        <DeliveryRow key={delivery.id} {...{ delivery, place, isStopped, now }} />
      ))}
    </ol>
  );
}

const states = {
  waiting: { label: 'On its way', tone: 'warning' },
  delivered: { label: 'Arrived', tone: 'success' },
  failed: { label: 'Failed', tone: 'danger' },
} as const;

function DeliveryRow({ delivery, place, isStopped, now }: DeliveryListProps & { readonly delivery: WebhookDelivery }) {
  const { id, at, type, subject, status, attempts, answerCode, problem } = delivery;
  const again = useSendAgain(place);
  return (
    <li className={classes.delivery}>
      <span className={shared.badge} data-tone={states[status].tone}>
        {states[status].label}
      </span>
      <div className={classes.told}>
        <p className={settings.mono}>
          {type} <span className={classes.dim}>{subject}</span>
        </p>
        <p className={settings.facts}>
          <time dateTime={at}>{relativeTime(new Date(at), now)}</time>
          {answerCode === undefined ? null : <span>Answer {answerCode}</span>}
          {attempts > 1 ? <span>{attempts} attempts</span> : null}
          {nextTry(delivery, now)}
        </p>
        {problem === undefined || status === 'delivered' ? null : <p className={settings.sentence}>{problem}</p>}
      </div>
      {status === 'waiting' ? null : (
        <Button
          size="compact-xs"
          variant="default"
          disabled={isStopped}
          loading={again.isPending}
          aria-label={`Send again: ${subject}`}
          onClick={() => again.mutate(id, { onError: (failure) => notifyFailure('It was not sent', failure) })}
        >
          Send again
        </Button>
      )}
    </li>
  );
}

function nextTry({ status, attempts, nextAt }: WebhookDelivery, now: Date) {
  if (status !== 'waiting' || attempts === 0 || nextAt === undefined) return null;
  const minutes = Math.ceil((new Date(nextAt).getTime() - now.getTime()) / 60_000);
  return <span>{minutes <= 1 ? 'Tried again within a minute' : `Tried again in ${inWords(minutes)}`}</span>;
}

function inWords(minutes: number): string {
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}
