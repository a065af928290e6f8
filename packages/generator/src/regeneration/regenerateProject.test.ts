import { expect, it } from 'vitest';
import type { FileOwner, GeneratedFile } from '../GeneratedFile.ts';
import type { FileStatus } from './FileDecision.ts';
import { hashOf } from './hashOf.ts';
import { basePath, type ManifestEntry, manifestPath } from './Manifest.ts';
import { regenerateProject } from './regenerateProject.ts';
import { renderManifest } from './renderManifest.ts';

const names = { source: 'context', byElementId: new Map<string, string>() };
const identity = { contextId: 'ctx', target: 'target', names };
const path = 'a.ts';

interface Found {
  readonly text?: string;
  readonly base?: string;
  readonly entry?: ManifestEntry;
}

function regenerate(wanted: readonly GeneratedFile[], { text, base, entry }: Found) {
  const entries = new Map(entry === undefined ? [] : [[path, entry] as const]);
  const files = new Map([[manifestPath, renderManifest({ ...identity, entries })]]);
  if (text !== undefined) files.set(path, text);
  if (base !== undefined) files.set(basePath(path), base);
  const project = { contextId: 'ctx', folder: 'context', names, files: wanted };
  return regenerateProject({ project, target: 'target', files, place: 'context' });
}

const entry: ManifestEntry = { owner: 'generated', sha256: hashOf('old\n'), noteIds: [] };

it.each<[owner: FileOwner, situation: string, found: Found, status: FileStatus, written?: string]>([
  ['generated', 'is new', {}, 'created', 'new\n'],
  ['generated', 'stands as the last run left it', { text: 'old\n', entry }, 'updated', 'new\n'],
  ['generated', 'is already what it shall be', { text: 'new\n', entry }, 'unchanged'],
  ['generated', 'was deleted', { entry }, 'created', 'new\n'],
  ['generated', 'was edited by hand', { text: 'mine\n', entry }, 'edited'],
  ['generated', 'was there before anything was generated', { text: 'mine\n' }, 'edited'],
  ['generated', 'has Windows line ends', { text: 'old\r\n', entry }, 'updated', 'new\r\n'],
  ['generated', 'has a mark and no end', { text: '\uFEFFold', entry }, 'updated', '\uFEFFnew'],
  ['scaffold', 'is new', {}, 'created', 'new\n'],
  ['scaffold', 'was written before and not touched', { text: 'old\n', entry }, 'updated', 'new\n'],
  ['scaffold', 'is already what it shall be', { text: 'new\n', entry }, 'unchanged'],
  ['scaffold', 'was deleted', { entry }, 'kept'],
  ['scaffold', 'was edited', { text: 'mine\n', entry }, 'kept'],
  ['scaffold', 'was there before anything was generated', { text: 'mine\n' }, 'kept'],
  ['merged', 'is new', {}, 'created', 'new\n'],
  ['merged', 'stands as the last run left it', { text: 'old\n', base: 'old\n', entry }, 'updated', 'new\n'],
  ['merged', 'is already what it shall be', { text: 'new\n', base: 'old\n', entry }, 'unchanged'],
  ['merged', 'was deleted', { base: 'old\n', entry }, 'created', 'new\n'],
  ['merged', 'was edited while the model stayed', { text: 'mine\n', base: 'new\n', entry }, 'kept'],
  ['merged', 'was edited elsewhere than the model', { text: 'old\nmine\n', base: 'old\n', entry }, 'conflict'],
  ['merged', 'was edited where the model changed, too', { text: 'mine\n', base: 'old\n', entry }, 'conflict'],
  ['merged', 'was there before anybody generated it', { text: 'mine\n' }, 'conflict'],
])('[R4] a %s file that %s', (owner, _situation, found, status, written) => {
  const { decisions, changes, isStopped } = regenerate([{ path, owner, content: 'new\n', noteIds: ['note'] }], found);
  expect(decisions.map((each) => [each.path, each.status])).toEqual([[path, status]]);
  expect(isStopped).toBe(status === 'edited');
  if (status !== 'conflict') expect(changes.write.get(path)).toBe(written);
  else expect(changes.write.get(path)).toContain('<<<<<<< yours\n');
});

it.each<[situation: string, found: Found, statuses: FileStatus[]]>([
  ['nobody touched', { text: 'old\n', entry }, ['removed']],
  ['somebody edited', { text: 'mine\n', entry }, ['orphaned']],
  ['is gone already', { entry }, []],
])('[R5] a file that %s and the model no longer asks for', (_situation, found, statuses) => {
  expect(regenerate([], found).decisions.map(({ status }) => status)).toEqual(statuses);
});
