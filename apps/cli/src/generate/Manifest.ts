import { compareCodeUnits } from '@lambdastorm/board';
import type { FileOwner } from '@lambdastorm/generator';
import { z } from 'zod';
import { CliError } from '../CliError.ts';

/** What the last run left behind in a project's folder. A downloaded project has one too. */
export interface Manifest {
  readonly contextId?: string | undefined;
  readonly target?: string | undefined;
  readonly entries: ReadonlyMap<string, ManifestEntry>;
}

export interface ManifestEntry {
  readonly owner: FileOwner;
  /** Of the text as it was generated. */
  readonly sha256: string;
  /** Of the text that a run was about to write; stays only when that run broke off. */
  readonly nextSha256?: string | undefined;
  readonly noteIds: readonly string[];
}

/** Where a project remembers what was generated; nothing that the model asks for lies there. */
export const recordsFolder = '.lambdastorm/';
export const manifestPath = `${recordsFolder}manifest.json`;

// A manifest decides what is deleted, so its paths must not lead out of the folder.
const safePath = z
  .string()
  .refine((path) => !path.includes('\\') && path.split('/').every((part) => !['', '.', '..'].includes(part)), {
    message: 'the path leads out of the project',
  });

const storedManifest = z.object({
  version: z.literal(1),
  contextId: z.string().optional(),
  target: z.string().optional(),
  files: z.array(
    z.object({
      path: safePath,
      owner: z.enum(['generated', 'scaffold', 'merged']),
      noteIds: z.array(z.string()),
      sha256: z.string(),
      nextSha256: z.string().optional(),
    }),
  ),
});

/** One line a file, sorted, so that two branches merge in git. */
export function renderManifest({ contextId, target, entries }: Manifest): string {
  const head = JSON.stringify({ version: 1, contextId, target }, null, 2).slice(0, -2);
  const files = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { owner, noteIds, sha256, nextSha256 }]) => {
      const file = { path, owner, noteIds: [...noteIds].sort(compareCodeUnits), sha256, nextSha256 };
      return `    ${JSON.stringify(file)}`;
    });
  return `${head},\n  "files": [\n${files.join(',\n')}\n  ]\n}\n`;
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
  return { contextId, target, entries: new Map(files.map(({ path, ...entry }) => [path, entry])) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
