import type { FileOwner } from '@lambdastorm/generator';
import { z } from 'zod';
import { CliError } from '../CliError.ts';

/** What the last run left behind in a project's folder. */
export interface Manifest {
  readonly contextId: string;
  readonly target: string;
  readonly entries: ReadonlyMap<string, ManifestEntry>;
}

export interface ManifestEntry {
  readonly owner: FileOwner;
  /** Of the text as it was generated. */
  readonly hash: string;
  /** Of the text that a run was about to write; stays only when that run broke off. */
  readonly nextHash?: string | undefined;
  readonly noteIds: readonly string[];
}

export const manifestPath = '.lambdastorm/manifest.json';

const format = 'lambdastorm/manifest';

// A manifest decides what is deleted, so its paths must not lead out of the folder.
const safePath = z
  .string()
  .refine((path) => !path.includes('\\') && path.split('/').every((part) => !['', '.', '..'].includes(part)), {
    message: 'the path leads out of the project',
  });

const storedManifest = z.object({
  format: z.literal(format),
  version: z.literal(1),
  contextId: z.string(),
  target: z.string(),
  files: z.record(
    safePath,
    z.object({
      owner: z.enum(['generated', 'scaffold', 'merged']),
      hash: z.string(),
      nextHash: z.string().optional(),
      noteIds: z.array(z.string()),
    }),
  ),
});

/** One line a file, sorted, so that two branches merge in git. */
export function renderManifest({ contextId, target, entries }: Manifest): string {
  const head = JSON.stringify({ format, version: 1, contextId, target }, null, 2).slice(0, -2);
  const files = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { owner, hash, nextHash, noteIds }]) => {
      const entry = { owner, hash, nextHash, noteIds };
      return `    ${JSON.stringify(path)}: ${JSON.stringify(entry)}`;
    });
  return `${head},\n  "files": {\n${files.join(',\n')}\n  }\n}\n`;
}

export function parseManifest(text: string, place: string): Manifest {
  const result = storedManifest.safeParse(parseJson(text));
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
    throw new CliError(
      3,
      `${place} is not a manifest${where} (${issue?.message ?? 'unknown'}); restore it from version control, or delete it.`,
    );
  }
  const { contextId, target, files } = result.data;
  return { contextId, target, entries: new Map(Object.entries(files)) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
