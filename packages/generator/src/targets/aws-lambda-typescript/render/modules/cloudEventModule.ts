/** `src/generated/cloud-event.ts` of every project that needs it. */
export const cloudEventModule = `import { z } from 'zod';

/** A kind of event: its CloudEvents type, the version of its schema and what it carries. */
interface EventContract<Type extends string, Version extends number, Data extends z.ZodType> {
  readonly type: Type;
  readonly version: Version;
  readonly data: Data;
}

/** CloudEvents 1.0: what every domain event is in the detail of an EventBridge event. */
export function cloudEvent<
  const Type extends string,
  const Version extends number,
  Data extends z.ZodType,
>({ type, version, data }: EventContract<Type, Version, Data>) {
  return z.object({
    specversion: z.literal('1.0'),
    id: z.string().min(1),
    source: z.string().min(1),
    type: z.literal(type),
    time: z.iso.datetime({ offset: true }),
    subject: z.string().min(1).optional(),
    datacontenttype: z.literal('application/json'),
    dataschema: z.string().min(1),
    schemaversion: z.literal(version),
    correlationid: z.string().min(1),
    causationid: z.string().min(1).optional(),
    data,
  });
}
`;
