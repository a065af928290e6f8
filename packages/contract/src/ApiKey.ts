import { z } from 'zod';

/** Lets programs read the catalog of a workspace, without the key itself, which is told once. */
export const ApiKey = z.object({
  id: z.string(),
  /** What it is for. */
  name: z.string(),
  /** Its first letters, to tell keys apart. */
  hint: z.string(),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  /** Absent: it is good until it is revoked. */
  expiresAt: z.iso.datetime().optional(),
  /** About when a program came with it last; absent: never. */
  usedAt: z.iso.datetime().optional(),
});
export type ApiKey = z.infer<typeof ApiKey>;

/** Keys that were not revoked, the newest first. */
export const ApiKeyList = z.object({ keys: z.array(ApiKey) });
export type ApiKeyList = z.infer<typeof ApiKeyList>;

/** Makes a key. */
export const CreateApiKeyRequest = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, 'A key needs a name: say what it is for.')
    .max(100, 'The name of a key has at most 100 characters.')
    .regex(/^\P{Cc}*$/u, 'The name of a key is one line.'),
  /** Days until it lets nobody in any more; absent: never. */
  days: z.number().int().min(1).max(3660).optional(),
});
export type CreateApiKeyRequest = z.infer<typeof CreateApiKeyRequest>;

/** A new key, which is not told again. Programs send it as `Authorization: Bearer lsk_…`. */
export const CreatedApiKey = z.object({ key: ApiKey, secret: z.string() });
export type CreatedApiKey = z.infer<typeof CreatedApiKey>;
