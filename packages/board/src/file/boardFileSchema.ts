import { fieldSchema, type JsonObject } from '@lambdastorm/schema';
import { z } from 'zod';
import {
  storedConnection,
  storedDetails,
  storedDismissed,
  storedFrame,
  storedFrameDetails,
  storedLevel,
  storedNote,
  storedRelationship,
  storedView,
} from '../stored/storedForms.ts';
import { boardFileFormat, boardFileVersion } from './parseBoardFile.ts';

// A file says in fewer words what is stored: some keys may be absent, and unknown keys stand beside the known ones.
const fileDetails = z.looseObject({
  ...storedDetails,
  payload: z.looseObject({ fields: z.array(fieldSchema) }).optional(),
  schema: z.record(z.string(), z.unknown()).optional(),
});

const hold = { locked: z.boolean().optional() };

const file = z.looseObject({
  format: z.literal(boardFileFormat),
  version: z.literal(boardFileVersion),
  name: z.string(),
  level: storedLevel.optional(),
  checksWording: z.boolean().optional(),
  notes: z.array(fileForm(storedNote, { ...hold, details: fileDetails.optional() }, ['size', 'pivotal'])).optional(),
  frames: z.array(fileForm(storedFrame, { ...hold, details: z.looseObject(storedFrameDetails).optional() })).optional(),
  connections: z.array(fileForm(storedConnection, {}, ['label'])).optional(),
  relationships: z.array(fileForm(storedRelationship, {}, ['patterns'])).optional(),
  views: z.array(fileForm(storedView)).optional(),
  dismissed: z.array(fileForm(storedDismissed)).optional(),
});

/** The form of a board file as JSON Schema 2020-12. Unique ids and dangling ends are beyond a schema; reading checks them. */
export function boardFileSchema(): JsonObject {
  return {
    $id: 'https://lambdastorm.dev/board-file.schema.json',
    title: 'Lambdastorm board file',
    ...(z.toJSONSchema(file, { target: 'draft-2020-12', io: 'input' }) as JsonObject),
  };
}

function fileForm(stored: z.ZodType, changes: z.ZodRawShape = {}, optional: readonly string[] = []): z.ZodType {
  if (!(stored instanceof z.ZodObject)) throw new Error('A stored form is an object.');
  const { extra: _extra, ...shape } = stored.shape as Record<string, z.ZodType>;
  const relaxed = Object.entries(shape).map(([key, form]) => [key, optional.includes(key) ? form.optional() : form]);
  return z.looseObject({ ...Object.fromEntries(relaxed), ...changes });
}
