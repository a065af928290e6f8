import { compatibilityModes } from '@lambdastorm/schema';
import { z } from 'zod';

/** How the catalog of a workspace is kept; what is left out stays as it is. */
export const CatalogSettingsRequest = z.strictObject({
  mode: z.enum(compatibilityModes).exactOptional(),
  isPublic: z.boolean().exactOptional(),
});
export type CatalogSettingsRequest = z.infer<typeof CatalogSettingsRequest>;

/** How the catalog of a workspace is kept. */
export const CatalogSettings = z.object({ mode: z.enum(compatibilityModes), isPublic: z.boolean() });
export type CatalogSettings = z.infer<typeof CatalogSettings>;

/** The compatibility that one context promises; `null`: that of its workspace. */
export const ContextModeRequest = z.strictObject({ mode: z.enum(compatibilityModes).nullable() });
export type ContextModeRequest = z.infer<typeof ContextModeRequest>;
