import { deriveModel } from '@lambdastorm/derivation';
import { examples } from '@lambdastorm/examples';
import type { GeneratedProject } from '../../GeneratedFile.ts';
import type { TargetId } from '../../GeneratorTarget.ts';
import { generateProject } from '../../generateProject.ts';
import type { RememberedContext } from '../../RememberedContext.ts';
import { applyChanges } from '../applyChanges.ts';
import { type FileStatus, isDifference } from '../FileDecision.ts';
import { explainKept } from '../gone/explainKept.ts';
import { manifestPath } from '../Manifest.ts';
import { parseManifest } from '../parseManifest.ts';
import type { RegenerationOptions } from '../RegenerationOptions.ts';
import { type Regeneration, regenerateProject } from '../regenerateProject.ts';
import { rememberContext } from '../rememberContext.ts';

export type Board = Parameters<typeof deriveModel>[0];
type Note = Board['notes'][number];

/** The project of a context in memory, with a person in front of it. */
export function createDesk(
  target: TargetId = 'aws-lambda-typescript',
  contextId = 'ctx-ordering',
  others: readonly (readonly [contextId: string, remembered: RememberedContext])[] = [],
) {
  const files = new Map<string, string>();

  function write(board: Board, options: RegenerationOptions): GeneratedProject {
    const { model } = deriveModel(board);
    const text = files.get(manifestPath);
    const manifest = text === undefined ? undefined : parseManifest(text, manifestPath);
    const isThere = (path: string): boolean => files.has(path) || options.restore?.includes(path) === true;
    const known = manifest === undefined ? undefined : rememberContext(manifest, isThere, files);
    const remembered = new Map(known === undefined ? others : [...others, [contextId, known] as const]);
    return generateProject(model, contextId, target, remembered);
  }

  function plan(board: Board, options: RegenerationOptions = {}): Regeneration {
    return regenerateProject({ project: write(board, options), target, files, place: 'ordering', ...options });
  }

  return {
    files,
    plan,
    /** Generates again, unless something is in the way; gives the status of every path that does not stay unchanged. */
    generate(board: Board, options?: RegenerationOptions): Readonly<Record<string, FileStatus>> {
      const { decisions, isStopped, changes } = plan(board, options);
      if (!isStopped) {
        const after = applyChanges(files, changes);
        files.clear();
        for (const [path, text] of after) files.set(path, text);
      }
      const told = decisions.filter(({ status }) => status !== 'unchanged');
      return Object.fromEntries(told.map(({ path, status }) => [path, status]));
    },
    /** What stays although the wall has it no more, in words. */
    kept: (board: Board): readonly string[] => (write(board, {}).kept ?? []).map((part) => explainKept(part)),
    /** Whether `--check` would be content. */
    isClean: (board: Board): boolean => !plan(board).decisions.some(isDifference),
    text(path: string): string {
      const text = files.get(path);
      if (text === undefined) throw new Error(`There is no ${path}.`);
      return text;
    },
    append(path: string, line: string): void {
      files.set(path, `${files.get(path) ?? ''}${line}\n`);
    },
    replace(path: string, from: string, to: string): void {
      const text = files.get(path) ?? '';
      if (!text.includes(from)) throw new Error(`${path} has no “${from}”.`);
      files.set(path, text.replace(from, to));
    },
    move(from: string, to: string): void {
      files.set(to, files.get(from) ?? '');
      files.delete(from);
    },
  };
}

/** The pizza example. */
export const pizza: Board = exampleBoard('pizza-ordering');

/** The e-commerce example. */
export const ecommerce: Board = exampleBoard('ecommerce');

/** The files of a first run. */
export function freshFiles(board: Board): ReadonlyMap<string, string> {
  const desk = createDesk();
  desk.generate(board);
  return desk.files;
}

export function reworded(board: Board, noteId: string, text: string): Board {
  return changed(board, noteId, (note) => ({ ...note, text }));
}

export function changed(board: Board, noteId: string, change: (note: Note) => Note): Board {
  return { ...board, notes: board.notes.map((note) => (note.id === noteId ? change(note) : note)) };
}

export function without(board: Board, ...noteIds: readonly string[]): Board {
  return {
    ...board,
    notes: board.notes.filter(({ id }) => !noteIds.includes(id)),
    connections: board.connections.filter(({ from, to }) => !noteIds.includes(from) && !noteIds.includes(to)),
  };
}

function exampleBoard(id: string): Board {
  const example = examples.find((each) => each.id === id);
  if (example === undefined) throw new Error(`There is no example ${id}.`);
  return example.board;
}
