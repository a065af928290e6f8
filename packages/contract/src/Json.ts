import type { JsonObject as SchemaObject } from '@lambdastorm/schema';
import { z } from 'zod';

/** Any JSON. One schema for all places, so that the description of the API has it once. */
export const Json = z.json();

/** JSON that is an object, as schemas are. */
export const JsonObject: z.ZodType<SchemaObject> = z.record(z.string(), Json);
