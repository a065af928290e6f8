import type { z } from 'zod';
import { ApiKey, ApiKeyList, CreateApiKeyRequest, CreatedApiKey } from '../ApiKey.ts';
import { BoardCatalog, PublishedVersion, PublishRequest } from '../catalog/BoardCatalog.ts';
import { CatalogContextPage } from '../catalog/CatalogContextPage.ts';
import { CatalogContextSummary } from '../catalog/CatalogContextSummary.ts';
import { CatalogGlossary } from '../catalog/CatalogGlossary.ts';
import { CatalogGraph } from '../catalog/CatalogGraph.ts';
import { CatalogHome, LooseEnds } from '../catalog/CatalogHome.ts';
import { CatalogMessagePage } from '../catalog/CatalogMessagePage.ts';
import { CatalogMessageSummary } from '../catalog/CatalogMessageSummary.ts';
import { CatalogPublication } from '../catalog/CatalogPublication.ts';
import { CatalogSchemaVersion } from '../catalog/CatalogSchemaVersion.ts';
import { CatalogSearch } from '../catalog/CatalogSearch.ts';
import { CatalogSettings, CatalogSettingsRequest, ContextModeRequest } from '../catalog/CatalogSettings.ts';
import { CatalogStatistics } from '../catalog/CatalogStatistics.ts';
import { DeprecateRequest } from '../catalog/MessageDeprecation.ts';
import { Json } from '../Json.ts';
import {
  CatalogNews,
  FollowList,
  FollowRequest,
  Notice,
  NoticeCount,
  NoticeList,
  ReadNoticesRequest,
} from '../Notice.ts';
import { Problem } from '../Problem.ts';
import {
  ChangeWebhookRequest,
  CreatedWebhook,
  CreateWebhookRequest,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookList,
} from '../Webhook.ts';

/** What is sent and answered, by the names that the description of the API gives it. */
export const schemas = {
  ...{ ApiKey, ApiKeyList, CreateApiKeyRequest, CreatedApiKey, Json, Problem },
  ...{ BoardCatalog, CatalogContextPage, CatalogContextSummary, CatalogGlossary, CatalogGraph, CatalogHome },
  ...{ CatalogMessagePage, CatalogMessageSummary, CatalogPublication, CatalogSchemaVersion, CatalogSearch },
  ...{ CatalogSettings, CatalogSettingsRequest, CatalogStatistics, ContextModeRequest, DeprecateRequest, LooseEnds },
  ...{ PublishedVersion, PublishRequest },
  ...{ ChangeWebhookRequest, CreatedWebhook, CreateWebhookRequest, Webhook, WebhookDelivery, WebhookDeliveryList },
  ...{ CatalogNews, WebhookList },
  ...{ FollowList, FollowRequest, Notice, NoticeCount, NoticeList, ReadNoticesRequest },
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type SchemaName = keyof typeof schemas;
