import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import { createSchemaEngine, noFilters } from './schemaEngine.ts';

/**
 * The SQL that leads from one schema to another; without a `before`, from an empty database. The database at the URL is
 * asked for its version only: the engine's dialect depends on it.
 */
export async function diffSchemas(url: string, before: string | undefined, after: string): Promise<string> {
  const adapter = url.startsWith('file:') ? new PrismaLibSql({ url }) : new PrismaPg({ connectionString: url });
  const schemaEngine = await createSchemaEngine(adapter, after);
  const { stdout } = await schemaEngine.diff({
    from: before === undefined ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: [toFile(before)] },
    to: { tag: 'schemaDatamodel', files: [toFile(after)] },
    script: true,
    exitCode: null,
    filters: noFilters,
  });
  schemaEngine.free();
  return stdout ?? '';
}

function toFile(content: string): { readonly path: string; readonly content: string } {
  return { path: 'schema.prisma', content };
}
