import { z } from 'zod';

/** That a message is on its way out: since when, from when on it may go, and why or what comes instead. */
export const MessageDeprecation = z.object({
  at: z.iso.datetime(),
  retiresAt: z.iso.datetime().exactOptional(),
  reason: z.string().exactOptional(),
});

/** Asks consumers to move away from a message, or takes that back (`null`). */
export const DeprecateRequest = z.strictObject({
  deprecation: z
    .strictObject({
      reason: z.string().trim().max(2000).optional(),
      retiresAt: z.iso.datetime().optional(),
    })
    .nullable(),
});
export type DeprecateRequest = z.infer<typeof DeprecateRequest>;
