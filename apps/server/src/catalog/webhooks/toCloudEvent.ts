import type { CatalogNews } from '@lambdastorm/contract';

/** What a webhook sends, in the structured mode of CloudEvents 1.0. */
export interface CatalogCloudEvent {
  readonly type: string;
  readonly subject: string;
  readonly body: string;
}

interface Origin {
  /** Of the event, and of the delivery. */
  readonly id: string;
  readonly workspaceId: string;
  /** Where people reach the server. */
  readonly origin: string;
}

const types: Readonly<Record<CatalogNews['what'], string>> = {
  published: 'lambdastorm.context.published',
  deprecated: 'lambdastorm.message.deprecated',
  deprecationWithdrawn: 'lambdastorm.message.deprecation-withdrawn',
  retired: 'lambdastorm.message.retired',
};
const testType = 'lambdastorm.webhook.test';

export function toCloudEvent(news: CatalogNews, from: Origin): CatalogCloudEvent {
  const { source } = news;
  const message = news.what === 'published' ? undefined : news.message;
  const subject = message === undefined ? source : `${source}/${message.kind}/${message.wireName}`;
  return toEvent({ type: types[news.what], subject, time: news.at, data: news }, from);
}

/** Says nothing but that it arrived. */
export function toTestEvent(at: Date, from: Origin): CatalogCloudEvent {
  const data = { message: 'This webhook works.' };
  return toEvent({ type: testType, subject: 'test', time: at.toISOString(), data }, from);
}

interface EventParts {
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly data: object;
}

function toEvent({ type, subject, time, data }: EventParts, { id, workspaceId, origin }: Origin): CatalogCloudEvent {
  const source = `${origin}/api/workspaces/${encodeURIComponent(workspaceId)}/catalog`;
  const event = { specversion: '1.0', id, source, type, subject, time, datacontenttype: 'application/json', data };
  return { type, subject, body: JSON.stringify(event) };
}
