import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type FileDecision, type FileOwner, type GeneratedProject, regenerateProject } from '@lambdastorm/generator';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readProjectFolder } from './readProjectFolder.ts';
import { writeChanges } from './writeChanges.ts';

const ownerByPath: Readonly<Record<string, FileOwner>> = {
  'README.md': 'merged',
  'package.json': 'merged',
  'src/generated/a.ts': 'generated',
  'src/generated/b/c.ts': 'generated',
  'src/order/decide.ts': 'scaffold',
  'test/order.test.ts': 'scaffold',
};
const paths = Object.keys(ownerByPath);

/** For each path which of three texts the model asks for, or that it asks for none. */
const anyModel = fc.array(fc.constantFrom(undefined, 'a', 'b', 'c'), {
  minLength: paths.length,
  maxLength: paths.length,
});
const anyPath = fc.constantFrom(...paths);
const anyRun = fc.record({ type: fc.constant('run' as const), model: anyModel });
const anyCrash = fc.record({ type: fc.constant('crash' as const), model: anyModel, at: anyPath });
const anyEdit = fc.record({ type: fc.constant('edit' as const), path: anyPath });
const anyDeletion = fc.record({ type: fc.constant('delete' as const), path: anyPath });

// Each run is some dozens of real files with fsync, so there are fewer than elsewhere.
const effort = { numRuns: 40 };

type Model = readonly (string | undefined)[];

function projectOf(model: Model): GeneratedProject {
  const files = paths.flatMap((path, index) => {
    const text = model[index];
    const owner = ownerByPath[path] ?? 'generated';
    return text === undefined ? [] : [{ path, owner, content: `${path} ${text}\n`, noteIds: [] }];
  });
  return { contextId: 'ctx', folder: 'context', names: { source: 'context', byElementId: new Map() }, files };
}

/** A project's folder with a person in front of it. */
function createDesk(folder: string) {
  const texts = new Map<string, string>();
  let count = 0;

  async function plan(model: Model) {
    const project = projectOf(model);
    const files = await readProjectFolder(folder, project);
    return regenerateProject({ project, target: 'target', files, place: folder });
  }

  return {
    /** What the person wrote and did not delete. */
    texts,
    async edit(path: string): Promise<void> {
      count += 1;
      texts.set(path, `mine ${count}\n`);
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), `mine ${count}\n`);
    },
    async delete(path: string): Promise<void> {
      texts.delete(path);
      await rm(join(folder, path), { force: true });
    },
    async run(model: Model): Promise<readonly FileDecision[]> {
      const { decisions, isStopped, changes } = await plan(model);
      if (!isStopped) await writeChanges(folder, changes);
      return decisions;
    },
    /** A run that the disk refuses at one file. */
    async crash(model: Model, at: string): Promise<void> {
      const { isStopped, changes } = await plan(model);
      if (isStopped || !changes.write.has(at)) return;
      const [place, aside] = [join(folder, at), join(folder, 'aside')];
      await rename(place, aside).catch(() => undefined);
      await mkdir(place, { recursive: true });
      await expect(writeChanges(folder, changes)).rejects.toThrow();
      await rmdir(place);
      await rename(aside, place).catch(() => undefined);
    },
    async files(): Promise<Record<string, string>> {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const found = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('.lambdastorm'));
      const pairs = found.map(async ({ parentPath, name }) => {
        const place = join(parentPath, name);
        return [place.slice(folder.length + 1), await readFile(place, 'utf8')] as const;
      });
      return Object.fromEntries(await Promise.all(pairs));
    },
  };
}

async function atDesk(work: (desk: ReturnType<typeof createDesk>) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lambdastorm-fuzz-'));
  try {
    await work(createDesk(folder));
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('never loses what a person wrote, and says where it is in the way', async () => {
  const anyStep = fc.oneof(anyRun, anyCrash, anyEdit, anyDeletion);
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), (steps) =>
      atDesk(async (desk) => {
        for (const step of steps) {
          if (step.type === 'edit') await desk.edit(step.path);
          else if (step.type === 'delete') await desk.delete(step.path);
          else if (step.type === 'crash') await desk.crash(step.model, step.at);
          else {
            const decisions = await desk.run(step.model);
            const left = decisions.filter(({ status }) =>
              ['kept', 'conflict', 'merged', 'edited', 'orphaned'].includes(status),
            );
            const wanted = projectOf(step.model).files.map(({ path }) => path);
            const inTheWay = [...desk.texts.keys()].filter((path) => wanted.includes(path));
            expect(left.map(({ path }) => path)).toEqual(expect.arrayContaining(inTheWay));
          }
          const files = await desk.files();
          for (const [path, text] of desk.texts) expect(files[path]?.split('\n')).toContain(text.trimEnd());
        }
      }),
    ),
    effort,
  );
});

it('ends with what the model asks for when nobody edits, however often it broke off', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(anyRun, anyCrash), { maxLength: 8 }), anyModel, (steps, last) =>
      atDesk(async (desk) => {
        for (const step of steps) {
          if (step.type === 'run') await desk.run(step.model);
          else await desk.crash(step.model, step.at);
        }
        const decisions = await desk.run(last);
        expect(decisions.filter(({ status }) => ['conflict', 'edited'].includes(status))).toEqual([]);
        const wanted = projectOf(last).files.map(({ path, content }) => [path, content] as const);
        expect(await desk.files()).toEqual(Object.fromEntries(wanted));
        expect((await desk.run(last)).filter(({ status }) => status !== 'unchanged')).toEqual([]);
      }),
    ),
    effort,
  );
});

it('knows its own texts after three runs in a row that broke off', () =>
  atDesk(async (desk) => {
    await desk.crash([undefined, 'c', 'a', undefined, undefined, undefined], 'package.json');
    await desk.crash([undefined, undefined, 'b', undefined, 'b', undefined], 'src/order/decide.ts');
    await desk.crash(['a', undefined, 'c', undefined, undefined, undefined], 'README.md');
    await desk.run(paths.map(() => undefined));
    expect(await desk.files()).toEqual({});
  }));
