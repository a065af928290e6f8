import { z } from 'zod';
import { Json, JsonObject } from '../Json.ts';

const verdict = z.enum(['compatible', 'breaking', 'unknown']);

/** One place that speaks against a change. */
export const SchemaChange = z.object({
  pointer: z.string(),
  rule: z.string(),
  message: z.string(),
  direction: z.enum(['backward', 'forward']),
  verdict: z.enum(['breaking', 'unknown']),
  field: z.string(),
  example: Json.optional(),
});
export type SchemaChange = z.infer<typeof SchemaChange>;

/** A schema that a message was published with. */
export const CatalogSchemaVersion = z.object({
  version: z.number().int(),
  /** Schemas of one version that followed each other compatibly, counted from 1. */
  revision: z.number().int(),
  /** The publication of the context that brought it. */
  contextVersion: z.number().int(),
  at: z.iso.datetime(),
  by: z.string(),
  schema: JsonObject,
  /** Against the schema before it; absent for the first. */
  backward: verdict.optional(),
  forward: verdict.optional(),
  changes: z.array(SchemaChange),
  overrideReason: z.string().optional(),
});
export type CatalogSchemaVersion = z.infer<typeof CatalogSchemaVersion>;
