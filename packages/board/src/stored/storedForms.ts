import { fieldSchema, type JsonObject } from '@lambdastorm/schema';
import { z } from 'zod';
import type { BoardFrame } from '../BoardFrame.ts';
import type { BoardLevel } from '../BoardSnapshot.ts';
import type { BoardView } from '../BoardView.ts';
import type { Connection } from '../Connection.ts';
import type { ContextRelationship } from '../ContextRelationship.ts';
import type { DismissedConnection } from '../DismissedConnection.ts';
import type { StickyKind, StickyNote } from '../StickyNote.ts';
import { stickyKinds } from '../stickyKinds.ts';

// Keys of later versions are passed over: a note that a newer tab has changed still shows in an older one.
// Zod can't say that an absent key is not the same as an undefined one; stored JSON has no undefined. Hence the casts.

const id = z
  .string()
  .min(1, 'must not be empty')
  .regex(/^\P{Cc}*$/u, 'must not contain control characters');
const point = z.looseObject({ x: z.number(), y: z.number() });
const size = z.looseObject({ width: z.number().positive(), height: z.number().positive() });
const json = z.record(z.string(), z.unknown());
const extra = json.optional();
// Absent is the only way to say no, so that a note has one stored form.
const locked = z.literal(true).optional();
const group = id.optional();

const payload = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('fields'), fields: z.array(fieldSchema) }),
  z.looseObject({ type: z.literal('jsonSchema'), schema: json }),
]);

const words = z.string().optional();
const system = z.discriminatedUnion('sort', [
  z.looseObject({ sort: z.literal('generic') }),
  z.looseObject({ sort: z.literal('time'), schedule: words, timeZone: words }),
  z.looseObject({
    sort: z.literal('objectStore'),
    bucket: words,
    prefix: words,
    suffix: words,
    on: z.enum(['created', 'removed']).optional(),
  }),
  z.looseObject({ sort: z.literal('device'), topic: words }),
  z.looseObject({ sort: z.literal('queue'), queue: words }),
  z.looseObject({ sort: z.literal('topic'), topic: words, filter: json.optional() }),
  z.looseObject({ sort: z.literal('stream'), stream: words }),
  z.looseObject({ sort: z.literal('table'), table: words }),
  z.looseObject({ sort: z.literal('webhook'), path: words, signatureHeader: words }),
]);

/** What a note's details may hold besides its payload. */
export const storedDetails = {
  description: words,
  http: z.looseObject({ method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']), path: z.string() }).optional(),
  system: system.optional(),
  key: words,
  resolved: z.boolean().optional(),
  owner: words,
  decision: words,
  synonyms: z.array(z.string()).optional(),
  minutes: z.number().positive().optional(),
  examples: z
    .array(z.looseObject({ name: z.string(), given: z.array(z.string()), then: z.array(z.string()), refused: words }))
    .optional(),
  muted: z.record(z.string(), z.string()).optional(),
};

/** What a frame's details may hold. */
export const storedFrameDetails = {
  purpose: words,
  team: words,
  domain: z.enum(['core', 'supporting', 'generic']).optional(),
  role: words,
  decisions: words,
  assumptions: words,
  types: z.array(fieldSchema).optional(),
  bigBallOfMud: z.literal(true).optional(),
};

const details = z.object({ ...storedDetails, payload: payload.optional(), extra });

const kinds = Object.keys(stickyKinds) as [StickyKind, ...StickyKind[]];

/** A note as it is stored, key by key. */
export const storedNote = z.object({
  id,
  kind: z.enum(kinds),
  text: z.string(),
  position: point,
  size,
  pivotal: z.boolean(),
  locked,
  group,
  details,
  extra,
}) as unknown as z.ZodType<StickyNote>;

export const storedFrame = z.object({
  id,
  kind: z.enum(['boundedContext', 'swimlane', 'section']),
  title: z.string(),
  position: point,
  size,
  locked,
  group,
  details: z.object({ ...storedFrameDetails, extra }).optional(),
  extra,
}) as unknown as z.ZodType<BoardFrame>;

export const storedConnection = z.object({
  id,
  from: id,
  to: id,
  label: z.string(),
  extra,
}) as unknown as z.ZodType<Connection>;

export const storedRelationship = z.object({
  upstream: id,
  downstream: id,
  mutual: z.enum(['partnership', 'sharedKernel', 'separateWays']).optional(),
  patterns: z.looseObject({
    upstream: z.array(z.enum(['openHostService', 'publishedLanguage', 'supplier'])),
    downstream: z.array(z.enum(['anticorruptionLayer', 'conformist', 'customer'])),
  }),
  extra,
}) as unknown as z.ZodType<ContextRelationship>;

export const storedView = z.object({
  id,
  name: z.string(),
  position: point,
  size,
  extra,
}) as unknown as z.ZodType<BoardView>;

export const storedDismissed = z.object({ from: id, to: id, extra }) as unknown as z.ZodType<DismissedConnection>;

export const storedLevel: z.ZodType<BoardLevel> = z.enum(['bigPicture', 'processModelling', 'softwareDesign']);

export const storedExtra = json as unknown as z.ZodType<JsonObject>;
