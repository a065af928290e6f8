import type { JsonObject } from '@lambdastorm/schema';
import { z } from 'zod';
import type { MessageRecords, RecordedSchema } from '../MessageRecords.ts';
import { storedOrigins, toOrigins } from './gone/parseOrigins.ts';
import type { Manifest, ManifestEntry } from './Manifest.ts';
import { recordsFolder } from './Manifest.ts';
import { findConflictMarker } from './merge/conflictMarkers.ts';
import { RegenerationRefusal } from './RegenerationRefusal.ts';

// A manifest decides what is deleted, so its paths must not lead out of the folder, nor to what is remembered.
const safePath = z
  .string()
  .refine((path) => !/[\\:\0]/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part)), {
    message: 'the path leads out of the project',
  })
  .refine((path) => !path.startsWith(recordsFolder), { message: 'the path leads to the records' });

// They become names in code, so nothing else may stand there.
const codeName = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/);

const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), z.json());

const storedManifest = z.object({
  version: z.literal(1),
  contextId: z.string().optional(),
  target: z.string().optional(),
  source: codeName.optional(),
  wireNames: z.record(z.string(), codeName).optional(),
  messages: z
    .array(
      z.object({
        id: z.string(),
        version: z.int().min(1),
        schema: jsonObject,
        isUnpublished: z.literal(true).optional(),
        isUnread: z.literal(true).optional(),
      }),
    )
    .optional(),
  model: storedOrigins.optional(),
  files: z.array(
    z.object({
      path: safePath,
      owner: z.enum(['generated', 'scaffold', 'merged']),
      noteIds: z.array(z.string()),
      key: z.string().optional(),
      sha256: z.string(),
      nextSha256: z.string().optional(),
      contract: z.string().optional(),
      wantedAt: safePath.optional(),
      ejected: z.literal(true).optional(),
    }),
  ),
});

const newerManifest = z.object({ version: z.number().int().min(2) });

/** Reads a manifest; `place` is where it lies, for the sentence of a refusal. */
export function parseManifest(text: string, place: string): Manifest {
  const json = parseJson(text);
  if (newerManifest.safeParse(json).success) {
    throw new RegenerationRefusal('unreadable', `${place} is of a newer Lambdastorm; update yours and generate again.`);
  }
  const result = storedManifest.safeParse(json);
  if (!result.success) throw new RegenerationRefusal('unreadable', toSentence(text, place, result.error.issues[0]));
  const { contextId, target, source, wireNames, messages = [], model, files } = result.data;
  const byElementId = new Map(Object.entries(wireNames ?? {}));
  const names = source === undefined ? {} : { names: { source, byElementId } };
  const origins = model === undefined ? {} : { origins: toOrigins(model) };
  return { contextId, target, ...names, messages: toRecords(messages), ...origins, entries: toEntries(files) };
}

/** In the order of their versions, also when a merge of two branches has shuffled the lines. */
function toRecords(messages: NonNullable<z.infer<typeof storedManifest>['messages']>): MessageRecords {
  const records = new Map<string, readonly RecordedSchema[]>();
  for (const { id, version, schema, isUnpublished, isUnread } of messages) {
    const record: RecordedSchema = {
      ...{ version, schema },
      ...(isUnpublished === undefined ? {} : { isUnpublished }),
      ...(isUnread === undefined ? {} : { isUnread }),
    };
    const all = [...(records.get(id) ?? []), record];
    records.set(
      id,
      all.sort((a, b) => a.version - b.version),
    );
  }
  return records;
}

/** A merge of two branches may leave two lines of one file: then the texts of both are ours. */
function toEntries(files: z.infer<typeof storedManifest>['files']): ReadonlyMap<string, ManifestEntry> {
  const entries = new Map<string, ManifestEntry>();
  for (const { path, ...entry } of files) {
    const other = entries.get(path);
    entries.set(path, other === undefined ? entry : { ...other, ...entry, nextSha256: other.sha256 });
  }
  return entries;
}

function toSentence(text: string, place: string, issue: z.core.$ZodIssue | undefined): string {
  const line = findConflictMarker(text);
  if (line !== undefined) {
    return `${place} is not a manifest: line ${line} is the marker of a conflict. Keep the lines of both sides, take the markers away and generate again.`;
  }
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  return `${place} is not a manifest${where} (${issue?.message ?? 'unknown'}); restore it from version control, or delete it.`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
