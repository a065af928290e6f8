import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type BoardSnapshot, renderBoardFile } from '@lambdastorm/board';
import { deriveModel } from '@lambdastorm/derivation';
import { type FileOwner, type FileStatus, generateProject } from '@lambdastorm/generator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lambdastorm, type Outcome } from '../testing/lambdastorm.ts';
import { contradictoryPizza, pizza, smallerPizza } from '../testing/pizza.ts';
import type { FileReport } from './FileReport.ts';

const mine = '// mine\n';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lambdastorm-generate-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs `generate` on a board with `--json` and reads the report. */
async function generate(board: BoardSnapshot, ...args: string[]): Promise<Outcome & { files: FileReport[] }> {
  await writeFile(join(folder, 'b.board.json'), renderBoardFile({ name: 'Pizza', snapshot: board }));
  const outcome = await lambdastorm(folder, 'generate', 'b.board.json', '--out', 'out', '--json', ...args);
  return { ...outcome, files: outcome.stdout === '' ? [] : JSON.parse(outcome.stdout).files };
}

function inOut(path: string): string {
  return join(folder, 'out', path);
}

/** Every file below out with its text. */
async function filesInOut(): Promise<Record<string, string>> {
  const entries = await readdir(inOut(''), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.sort().map(async (path) => [relative(inOut(''), path), await text(path)]));
  return Object.fromEntries(texts);
}

function text(path: string): Promise<string> {
  return readFile(path, 'utf8');
}

function pathsWith(files: readonly FileReport[], status: FileStatus): string[] {
  return files.filter((file) => file.status === status).map((file) => file.path);
}

function firstOf(owner: FileOwner, files: readonly FileReport[], name = ''): string {
  const found = files.find((file) => file.owner === owner && file.path.includes(name));
  if (found === undefined) throw new Error(`No ${owner} file ${name}.`);
  return found.path;
}

function isManifest(path: string): boolean {
  return path.endsWith('/.lambdastorm/manifest.json');
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

it('writes six projects of the e-commerce board, and the same bytes again', async () => {
  const board = join(import.meta.dirname, '../../../../packages/examples/boards/ecommerce.board.json');
  const first = await lambdastorm(folder, 'generate', board, '--all', '--out', 'out');
  expect(first.status).toBe(0);
  const written = await filesInOut();
  const folders = [...new Set(Object.keys(written).map((path) => path.split('/')[0]))];
  expect(folders).toEqual(['delivery', 'orders', 'payment', 'products', 'users', 'warehouse']);
  const second = await lambdastorm(folder, 'generate', board, '--all', '--out', 'again');
  expect(second.status).toBe(0);
  await rm(inOut(''), { recursive: true });
  await rename(join(folder, 'again'), inOut(''));
  expect(await filesInOut()).toEqual(written);
});

describe('a first run', () => {
  it('writes the project of every context', async () => {
    const { status, files } = await generate(pizza);
    const { model } = deriveModel(pizza);
    const projects = model.boundedContexts.map(({ id }) => generateProject(model, id, 'aws-lambda-typescript'));
    const expected = projects.flatMap(({ folder: name, files: all }) =>
      all.map(({ path, content }) => [`${name}/${path}`, content] as const).filter(([path]) => !isManifest(path)),
    );
    expect(status).toBe(0);
    const reported = expected.map(([path]) => path).filter((path) => !path.includes('/.lambdastorm/'));
    expect(files.map(({ path, status: each }) => [path, each])).toEqual(reported.map((path) => [path, 'created']));
    expect(Object.entries(await filesInOut()).filter(([path]) => !isManifest(path))).toEqual(expected.sort());
    expect(await exists(inOut(`${projects[0]?.folder}/.lambdastorm/writing`))).toBe(false);
  });

  it('writes one context, or another target', async () => {
    const { files } = await generate(pizza, '--context', 'kitchen', '--target', 'json-schema');
    expect(new Set(files.map(({ path }) => path.split('/')[0]))).toEqual(new Set(['kitchen']));
  });

  it('prints what it would do and writes nothing with --dry-run', async () => {
    const { status, files } = await generate(pizza, '--dry-run');
    expect([status, new Set(files.map((file) => file.status))]).toEqual([0, new Set(['created'])]);
    expect(await exists(inOut(''))).toBe(false);
  });
});

describe('a further run', () => {
  it('changes nothing when the board stays', async () => {
    await generate(pizza);
    const before = await filesInOut();
    const { status, files } = await generate(pizza);
    expect([status, new Set(files.map((file) => file.status))]).toEqual([0, new Set(['unchanged'])]);
    expect(await filesInOut()).toEqual(before);
  });

  it('of a grown board, and back, is a first run of it', async () => {
    await generate(smallerPizza);
    const small = await filesInOut();
    const grown = await generate(pizza);
    expect(pathsWith(grown.files, 'created').some((path) => path.includes('close-day'))).toBe(true);
    expect(pathsWith(grown.files, 'updated')).toContain('ordering/template.yaml');
    const shrunk = await generate(smallerPizza);
    expect(pathsWith(shrunk.files, 'removed').length).toBeGreaterThan(0);
    expect([grown.status, shrunk.status]).toEqual([0, 0]);
    // A scaffold that nobody touched keeps its first text, so what both boards share may lag behind, and nothing else.
    const scaffolds = new Set(shrunk.files.filter(({ owner }) => owner === 'scaffold').map(({ path }) => path));
    const rest = (files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).filter(([path]) => !scaffolds.has(path) && !path.includes('manifest')));
    expect(rest(await filesInOut())).toEqual(rest(small));
  });

  it('after a crash between two files does the rest', async () => {
    await generate(smallerPizza);
    const manifest = await text(inOut('ordering/.lambdastorm/manifest.json'));
    await generate(pizza);
    const complete = await filesInOut();
    await writeFile(inOut('ordering/.lambdastorm/manifest.json'), manifest);
    expect((await generate(pizza)).status).toBe(0);
    expect(await filesInOut()).toEqual(complete);
  });

  it('goes on with a project that was downloaded', async () => {
    const { model } = deriveModel(smallerPizza);
    for (const { id } of model.boundedContexts) {
      const { folder: name, files } = generateProject(model, id, 'aws-lambda-typescript');
      for (const { path, content } of files) {
        await mkdir(dirname(inOut(`${name}/${path}`)), { recursive: true });
        await writeFile(inOut(`${name}/${path}`), content);
      }
    }
    expect((await generate(smallerPizza, '--check')).status).toBe(0);
    expect((await generate(smallerPizza, '--target', 'json-schema')).stderr).toContain('aws-lambda-typescript');
    const { status, files } = await generate(pizza);
    expect([status, pathsWith(files, 'updated').includes('ordering/template.yaml')]).toEqual([0, true]);
  });

  it('takes Windows line ends for no edit', async () => {
    const { files } = await generate(pizza);
    for (const { path } of files) await writeFile(inOut(path), (await text(inOut(path))).replaceAll('\n', '\r\n'));
    const second = await generate(pizza, '--check');
    expect([second.status, new Set(second.files.map((file) => file.status))]).toEqual([0, new Set(['unchanged'])]);
  });
});

describe('--check', () => {
  it('fails while folder and model differ, and writes nothing', async () => {
    expect((await generate(smallerPizza, '--check')).status).toBe(1);
    expect(await exists(inOut(''))).toBe(false);
    await generate(smallerPizza);
    expect((await generate(smallerPizza, '--check')).status).toBe(0);
    const before = await filesInOut();
    expect((await generate(pizza, '--check')).status).toBe(1);
    expect(await filesInOut()).toEqual(before);
  });
});

describe('what people wrote', () => {
  it('in a generated file stops the run before anything is written', async () => {
    const { files } = await generate(smallerPizza);
    const path = firstOf('generated', files, 'src/generated');
    await writeFile(inOut(path), mine);
    const before = await filesInOut();
    const second = await generate(pizza);
    expect([second.status, pathsWith(second.files, 'edited')]).toEqual([1, [path]]);
    expect(second.stderr).toContain(`${path} is generated, and somebody changed it.`);
    expect(second.stderr).toContain('Nothing was written.');
    expect(await filesInOut()).toEqual(before);
    await rm(inOut(path));
    expect((await generate(pizza)).status).toBe(0);
  });

  it('in a scaffold stays, and a deleted scaffold stays deleted', async () => {
    const { files } = await generate(smallerPizza);
    const [edited, deleted] = files.filter(({ owner }) => owner === 'scaffold').map(({ path }) => path);
    if (edited === undefined || deleted === undefined) throw new Error('There are no two scaffolds.');
    await writeFile(inOut(edited), mine);
    await rm(inOut(deleted));
    const second = await generate(pizza);
    expect(second.status).toBe(0);
    expect(pathsWith(second.files, 'kept')).toEqual(expect.arrayContaining([edited, deleted]));
    expect([await text(inOut(edited)), await exists(inOut(deleted))]).toEqual([mine, false]);
  });

  it('in a merged file stays, and is a conflict when the model changes the same lines', async () => {
    await generate(smallerPizza);
    const path = inOut('ordering/template.yaml');
    await writeFile(path, mine);
    const same = await generate(smallerPizza);
    expect([same.status, pathsWith(same.files, 'kept')]).toEqual([0, ['ordering/template.yaml']]);
    const changed = await generate(pizza);
    expect([changed.status, pathsWith(changed.files, 'conflict')]).toEqual([1, ['ordering/template.yaml']]);
    expect(changed.stderr).toContain('ordering/template.yaml was changed here and in the model');
    const conflict = await text(path);
    expect(conflict).toContain(`<<<<<<< yours\n${mine}`);
    const stopped = await generate(pizza);
    expect([stopped.status, stopped.stderr]).toEqual([
      1,
      expect.stringContaining('ordering/template.yaml still has the conflict of an earlier run in line 1.'),
    ]);
    await writeFile(path, mine);
    expect((await generate(pizza)).status).toBe(0);
    expect(await text(path)).toBe(mine);
  });

  it('stays when its note is gone', async () => {
    const { files } = await generate(pizza);
    const path = firstOf('scaffold', files, 'close-day');
    await writeFile(inOut(path), mine);
    for (const _run of [1, 2]) {
      const { status, files: later } = await generate(smallerPizza);
      expect([status, pathsWith(later, 'orphaned')]).toEqual([0, [path]]);
    }
    expect(await text(inOut(path))).toBe(mine);
  });

  it('before anything was generated is not touched', async () => {
    await mkdir(inOut('ordering'), { recursive: true });
    await writeFile(inOut('ordering/README.md'), mine);
    const { status, files } = await generate(pizza);
    expect([status, pathsWith(files, 'conflict')]).toEqual([1, ['ordering/README.md']]);
    expect(await text(inOut('ordering/README.md'))).toBe(mine);
  });
});

describe('a refusal', () => {
  it('of a board with errors lists them, and concerns their contexts only', async () => {
    const { status, stdout, stderr } = await generate(contradictoryPizza);
    const { findings } = deriveModel(contradictoryPizza);
    expect([status, JSON.parse(stdout)]).toEqual([1, { files: [], versions: [], kept: [], findings }]);
    expect(stderr).toContain('so nothing was written; --partial leaves out what has them.\nerror  trigger-conflict  ');
    expect(await exists(inOut(''))).toBe(false);
    expect((await generate(contradictoryPizza, '--context', 'Kitchen')).status).toBe(0);
  });

  it('of an unknown context lists those that there are', async () => {
    const { status, stderr } = await generate(pizza, '--context', 'Cellar');
    expect([status, stderr]).toEqual([2, 'The board has no context “Cellar”; it has “Ordering”, “Kitchen”.\n']);
  });

  it('of a context and all', async () => {
    expect((await generate(pizza, '--context', 'Kitchen', '--all')).status).toBe(2);
  });

  it('of a board without contexts', async () => {
    const { status, stderr } = await generate({ ...pizza, frames: [] });
    expect([status, stderr]).toMatchObject([1, expect.stringContaining('The board has no bounded context')]);
  });

  it('of a folder that holds something else', async () => {
    await generate(pizza, '--target', 'json-schema');
    expect(await generate(pizza)).toMatchObject({ status: 1, stderr: expect.stringContaining('target json-schema') });
  });

  it('of an out folder that is a file', async () => {
    await writeFile(inOut(''), '');
    expect(await generate(pizza)).toMatchObject({ status: 3, stderr: expect.stringContaining('not a folder') });
  });

  it('of a broken manifest', async () => {
    await generate(pizza);
    await writeFile(inOut('ordering/.lambdastorm/manifest.json'), '<<<<<<< ours');
    expect(await generate(pizza)).toMatchObject({ status: 3, stderr: expect.stringContaining('is not a manifest') });
  });

  it('of a symbolic link in the way', async () => {
    await generate(pizza);
    await rename(inOut('ordering/src'), join(folder, 'elsewhere'));
    await symlink(join(folder, 'elsewhere'), inOut('ordering/src'));
    expect(await generate(pizza)).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('is not a plain folder'),
    });
  });
});
