import type { ExternalSystemSort } from '@lambdastorm/board';

export type SystemSort = ExternalSystemSort['sort'];

interface SystemInput {
  readonly key: string;
  readonly label: string;
  readonly placeholder: string;
}

export interface SystemSortDescription {
  readonly label: string;
  /** What it needs to be told, in the order of the form. */
  readonly inputs: readonly SystemInput[];
}

/** Every sort of outside world, and what each asks for. */
export const systemSorts: Readonly<Record<SystemSort, SystemSortDescription>> = {
  generic: { label: 'Any system', inputs: [] },
  time: {
    label: 'Time',
    inputs: [
      { key: 'schedule', label: 'Schedule', placeholder: 'rate(1 day) or cron(0 2 * * ? *)' },
      { key: 'timeZone', label: 'Time zone', placeholder: 'Europe/Berlin' },
    ],
  },
  objectStore: {
    label: 'Object store (S3)',
    inputs: [
      { key: 'bucket', label: 'Bucket', placeholder: 'imports' },
      { key: 'prefix', label: 'Prefix', placeholder: 'incoming/' },
      { key: 'suffix', label: 'Suffix', placeholder: '.csv' },
    ],
  },
  device: { label: 'Device (IoT)', inputs: [{ key: 'topic', label: 'Topic filter', placeholder: 'scales/+/reading' }] },
  queue: { label: 'Queue (SQS)', inputs: [{ key: 'queue', label: 'Queue', placeholder: 'incoming-orders' }] },
  topic: { label: 'Topic (SNS)', inputs: [{ key: 'topic', label: 'Topic', placeholder: 'price-changes' }] },
  stream: { label: 'Stream (Kinesis)', inputs: [{ key: 'stream', label: 'Stream', placeholder: 'clicks' }] },
  table: { label: 'Table (DynamoDB)', inputs: [{ key: 'table', label: 'Table', placeholder: 'legacy-orders' }] },
  webhook: {
    label: 'Webhook',
    inputs: [
      { key: 'path', label: 'Path', placeholder: '/hooks/payments' },
      { key: 'signatureHeader', label: 'Signature header', placeholder: 'X-Signature' },
    ],
  },
};

/** The system with this text set, or without it when it is empty. */
export function withSystemText(system: ExternalSystemSort, key: string, text: string): ExternalSystemSort {
  const { [key]: _before, ...rest } = { ...system } as Record<string, unknown>;
  // The keys come from the table above, which has those of this sort only.
  return { ...rest, ...(text === '' ? {} : { [key]: text }) } as ExternalSystemSort;
}

export function systemText(system: ExternalSystemSort, key: string): string {
  const value: unknown = Object.entries(system).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : '';
}
