/** `src/generated/object-store.ts` of every project that needs it. */
export const objectStoreModule = `import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Context, S3Event } from 'aws-lambda';
import { z } from 'zod';
import { type ArrivalEdge, causeOf, createReceiver } from './arrivals.js';

/** An object of a bucket at the time of which it is told. */
export const StoredObject = z.object({
  bucket: z.string().min(1),
  /** As it was given, not as it travels. */
  key: z.string().min(1),
  /** In bytes; unknown when it was removed. */
  size: z.int().min(0).optional(),
  eTag: z.string().optional(),
  versionId: z.string().optional(),
});
export type StoredObject = z.infer<typeof StoredObject>;

const s3 = new S3Client({});

/** Works once for each change of an object, one after the other. */
export function watchObjects(edge: Omit<ArrivalEdge<StoredObject>, 'schema'>) {
  const receive = createReceiver({ ...edge, schema: StoredObject });
  return async ({ Records }: S3Event, context: Context): Promise<void> => {
    for (const { s3: stored } of Records) {
      const { bucket, object } = stored;
      const { size, eTag, versionId, sequencer } = object;
      const key = decodeURIComponent(object.key.replaceAll('+', ' '));
      const id = \`\${bucket.name}/\${key}#\${versionId ?? eTag}#\${sequencer}\`;
      await receive(
        {
          what: \`The object \${key}\`,
          body: { bucket: bucket.name, key, size, eTag, versionId },
          identify: () => ({ key: id, cause: causeOf(edge.name, id, undefined) }),
        },
        context,
      );
    }
  };
}

/** What is in an object, as text. */
export async function readText({ bucket, key, versionId }: StoredObject): Promise<string> {
  const { Body: body } = await s3.send(
    new GetObjectCommand({ Bucket: bucket, Key: key, VersionId: versionId }),
  );
  return body === undefined ? '' : body.transformToString();
}
`;
