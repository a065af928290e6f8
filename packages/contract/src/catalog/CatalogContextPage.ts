import { compatibilityModes } from '@lambdastorm/schema';
import { z } from 'zod';
import { CatalogContextSummary } from './CatalogContextSummary.ts';
import { CatalogMessageSummary, MessageKind } from './CatalogMessageSummary.ts';
import { CatalogPart } from './CatalogPart.ts';
import { CatalogPublication } from './CatalogPublication.ts';

/** Which version of a context is asked for; the last one without. */
export const CatalogContextQuery = z.object({
  version: z.coerce.number<string>().int().min(1).optional(),
});
export type CatalogContextQuery = z.infer<typeof CatalogContextQuery>;

/** How one context of the catalog stands to another. */
export const CatalogRelation = z.object({
  upstream: z.string(),
  downstream: z.string(),
  messages: z.array(z.object({ kind: MessageKind, wireName: z.string() })),
});
export type CatalogRelation = z.infer<typeof CatalogRelation>;

/** Everything that the catalog knows of a context, in its last version or an earlier one. */
export const CatalogContextPage = z.object({
  context: CatalogContextSummary,
  /** The version that is shown. */
  shown: z.number().int(),
  /** What the next schemas keep to; its own, or that of its workspace. */
  compatibility: z.object({ mode: z.enum(compatibilityModes), isOwn: z.boolean() }),
  canvas: z.object({
    purpose: z.string().optional(),
    team: z.string().optional(),
    domain: z.enum(['core', 'supporting', 'generic']).optional(),
    role: z.string().optional(),
    decisions: z.string().optional(),
    assumptions: z.string().optional(),
  }),
  terms: z.array(z.object({ word: z.string(), definition: z.string().optional(), synonyms: z.array(z.string()) })),
  messages: z.array(CatalogMessageSummary),
  /** What it takes from others. */
  subscriptions: z.array(
    z.object({
      source: z.string(),
      kind: MessageKind,
      wireName: z.string(),
      fields: z.array(z.string()),
      needs: z.array(z.string()),
      /** The catalog has it. */
      isKnown: z.boolean(),
    }),
  ),
  relations: z.array(CatalogRelation),
  /** Aggregates, policies and external systems by name. */
  parts: z.object({
    aggregates: z.array(CatalogPart),
    policies: z.array(CatalogPart),
    externalSystems: z.array(CatalogPart),
    actors: z.array(CatalogPart),
    hotspots: z.array(CatalogPart),
  }),
  /** The latest first. */
  publications: z.array(CatalogPublication),
  origin: z.object({ boardId: z.string(), boardName: z.string(), frameId: z.string() }).optional(),
});
export type CatalogContextPage = z.infer<typeof CatalogContextPage>;
