import { CatalogContextQuery } from '../catalog/CatalogContextPage.ts';
import { CatalogGraphQuery } from '../catalog/CatalogGraph.ts';
import { CatalogSearchQuery } from '../catalog/CatalogSearch.ts';
import type { Operation } from './Operation.ts';

const workspace = '/api/workspaces/{workspaceId}';
const catalog = `${workspace}/catalog`;
const context = `${catalog}/contexts/{source}`;
const message = `${context}/{kind}/{wireName}`;
const webhooks = `${workspace}/webhooks`;
const webhook = `${webhooks}/{webhookId}`;
const board = '/api/boards/{boardId}';

const reading = { method: 'get', opensTo: 'catalog', status: 200 } as const;

/** What the description of the API has. */
export const operations: readonly Operation[] = [
  {
    ...{ ...reading, id: 'readCatalog', path: catalog, answer: 'CatalogHome', problems: ['workspace-not-found'] },
    summary: 'The contexts of a catalog, what was published last, and its loose ends.',
  },
  {
    ...{ ...reading, id: 'searchCatalog', path: `${catalog}/search`, query: CatalogSearchQuery },
    ...{ answer: 'CatalogSearch', problems: ['workspace-not-found'] },
    summary: 'Messages, contexts and words of the language that have all the words.',
  },
  {
    ...{ ...reading, id: 'readContext', path: context, query: CatalogContextQuery, answer: 'CatalogContextPage' },
    problems: ['workspace-not-found', 'context-not-found', 'version-not-found'],
    summary: 'All that the catalog knows of a context, in its last version or an earlier one.',
  },
  {
    ...{ ...reading, id: 'readMessage', path: message, answer: 'CatalogMessagePage' },
    problems: ['workspace-not-found', 'context-not-found', 'message-not-found'],
    summary: 'All that the catalog knows of a message, with every schema that it was published with.',
  },
  {
    ...{ ...reading, id: 'readGraph', path: `${catalog}/graph`, query: CatalogGraphQuery, answer: 'CatalogGraph' },
    problems: ['workspace-not-found', 'context-not-found', 'message-not-found'],
    summary: 'The context map, what is near a thing, the whole flow of a message, or the lineage of its fields.',
  },
  {
    ...{ ...reading, id: 'readGlossary', path: `${catalog}/glossary`, answer: 'CatalogGlossary' },
    problems: ['workspace-not-found'],
    summary: 'The words of all contexts and what they mean in each.',
  },
  {
    ...{ ...reading, id: 'readStatistics', path: `${catalog}/statistics`, answer: 'CatalogStatistics' },
    problems: ['workspace-not-found'],
    summary: 'How many messages there are, who takes them, and how they change.',
  },
  {
    ...{ id: 'readCatalogSettings', method: 'get', path: `${catalog}/settings`, opensTo: 'session', status: 200 },
    ...{ answer: 'CatalogSettings', problems: ['workspace-not-found'] },
    summary: 'How the catalog is kept.',
  },
  {
    ...{ id: 'settleCatalog', method: 'patch', path: `${catalog}/settings`, opensTo: 'session', status: 200 },
    ...{ body: 'CatalogSettingsRequest', answer: 'CatalogSettings', problems: ['workspace-not-found', 'not-allowed'] },
    summary: 'Chooses how the catalog is kept, and who may read it.',
  },
  {
    ...{ id: 'settleContext', method: 'patch', path: context, opensTo: 'session', status: 204 },
    ...{ body: 'ContextModeRequest', problems: ['workspace-not-found', 'context-not-found', 'not-allowed'] },
    summary: 'Chooses the compatibility that a context keeps.',
  },
  {
    ...{ id: 'deprecateMessage', method: 'put', path: `${message}/deprecation`, opensTo: 'session', status: 204 },
    ...{ body: 'DeprecateRequest', problems: ['workspace-not-found', 'message-not-found', 'not-allowed'] },
    summary: 'Asks those who depend on a message to move away, or takes that back.',
  },
  {
    ...{ id: 'readBoardCatalog', method: 'get', path: `${board}/catalog`, opensTo: 'session', status: 200 },
    ...{ answer: 'BoardCatalog', problems: ['board-not-found'] },
    summary: 'What the catalog knows of the contexts of a board, to compare the wall with it.',
  },
  {
    ...{ id: 'publishContext', method: 'post', path: `${board}/contexts/{contextId}/publications`, status: 201 },
    ...{ opensTo: 'session', body: 'PublishRequest', answer: 'PublishedVersion' },
    problems: ['board-not-found', 'context-not-found', 'not-allowed', 'findings-prevent-generation'],
    summary: 'Publishes a context of a board as it is.',
  },
  {
    ...{ id: 'listKeys', method: 'get', path: `${workspace}/keys`, opensTo: 'session', status: 200 },
    ...{ answer: 'ApiKeyList', problems: ['workspace-not-found', 'not-allowed'] },
    summary: 'The keys of programs that read the catalog.',
  },
  {
    ...{ id: 'createKey', method: 'post', path: `${workspace}/keys`, opensTo: 'session', status: 201 },
    ...{ body: 'CreateApiKeyRequest', answer: 'CreatedApiKey', problems: ['workspace-not-found', 'not-allowed'] },
    summary: 'Makes a key, which is told this once.',
  },
  {
    ...{ id: 'revokeKey', method: 'delete', path: `${workspace}/keys/{keyId}`, opensTo: 'session', status: 204 },
    problems: ['workspace-not-found', 'key-not-found', 'not-allowed'],
    summary: 'Revokes a key: programs with it are refused from then on.',
  },
  {
    ...{ id: 'listWebhooks', method: 'get', path: webhooks, opensTo: 'session', status: 200 },
    ...{ answer: 'WebhookList', problems: ['workspace-not-found', 'not-allowed'] },
    summary: 'The webhooks that tell programs what happens in the catalog.',
  },
  {
    ...{ id: 'createWebhook', method: 'post', path: webhooks, opensTo: 'session', status: 201 },
    ...{ body: 'CreateWebhookRequest', answer: 'CreatedWebhook' },
    problems: ['workspace-not-found', 'not-allowed', 'webhooks-off'],
    summary: 'Makes a webhook; its secret is told this once.',
  },
  {
    ...{ id: 'changeWebhook', method: 'patch', path: webhook, opensTo: 'session', status: 204 },
    ...{ body: 'ChangeWebhookRequest', problems: ['workspace-not-found', 'webhook-not-found', 'not-allowed'] },
    summary: 'Chooses what a webhook tells of, stops it or starts it again.',
  },
  {
    ...{ id: 'removeWebhook', method: 'delete', path: webhook, opensTo: 'session', status: 204 },
    problems: ['workspace-not-found', 'webhook-not-found', 'not-allowed'],
    summary: 'Removes a webhook with everything that it was to send.',
  },
  {
    ...{ id: 'testWebhook', method: 'post', path: `${webhook}/test`, opensTo: 'session', status: 204 },
    problems: ['workspace-not-found', 'webhook-not-found', 'not-allowed', 'webhook-stopped', 'webhooks-off'],
    summary: 'Sends a message that says nothing but that it arrived.',
  },
  {
    ...{ id: 'listDeliveries', method: 'get', path: `${webhook}/deliveries`, opensTo: 'session', status: 200 },
    ...{ answer: 'WebhookDeliveryList', problems: ['workspace-not-found', 'webhook-not-found', 'not-allowed'] },
    summary: 'What a webhook has sent last, and what became of it.',
  },
  {
    ...{ id: 'sendAgain', method: 'post', path: `${webhook}/deliveries/{deliveryId}/again` },
    ...{ opensTo: 'session', status: 204 },
    problems: ['workspace-not-found', 'webhook-not-found', 'delivery-not-found', 'webhook-stopped', 'webhooks-off'],
    summary: 'Sends a message again, under the id that it had.',
  },
  {
    ...{ id: 'follow', method: 'put', path: `${catalog}/follows`, opensTo: 'session', status: 204 },
    ...{ body: 'FollowRequest', problems: ['workspace-not-found', 'context-not-found', 'message-not-found'] },
    summary: 'Follows the whole catalog, a context or a message, or stops.',
  },
  {
    ...{ id: 'listFollows', method: 'get', path: '/api/follows', opensTo: 'session', status: 200 },
    ...{ answer: 'FollowList', problems: [] },
    summary: 'What who asks follows.',
  },
  {
    ...{ id: 'listNotices', method: 'get', path: '/api/notices', opensTo: 'session', status: 200 },
    ...{ answer: 'NoticeList', problems: [] },
    summary: 'What who asks was told about catalogs.',
  },
  {
    ...{ id: 'countNotices', method: 'get', path: '/api/notices/count', opensTo: 'session', status: 200 },
    ...{ answer: 'NoticeCount', problems: [] },
    summary: 'How much of it is not read.',
  },
  {
    ...{ id: 'readNotices', method: 'post', path: '/api/notices/read', opensTo: 'session', status: 204 },
    ...{ body: 'ReadNoticesRequest', problems: [] },
    summary: 'Marks notices as read.',
  },
  {
    ...{ id: 'describeApi', method: 'get', path: '/api/openapi.json', opensTo: 'anybody', status: 200 },
    ...{ answer: 'Json', problems: [] },
    summary: 'This description.',
  },
];
