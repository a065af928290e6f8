import type { FileOwner, GeneratedFile } from '@lambdastorm/generator';
import { expect, it } from 'vitest';
import type { FileStatus, KnownFile } from './FileDecision.ts';
import { hashOf } from './hashOf.ts';
import { reconcileFile } from './reconcileFile.ts';
import { reconcileLeftover } from './reconcileLeftover.ts';

type Case = readonly [owner: FileOwner, situation: string, known: KnownFile, status: FileStatus];

const entry = { owner: 'generated', sha256: hashOf('old\n'), noteIds: [] } as const;

it.each<Case>([
  ['generated', 'is new', {}, 'created'],
  ['generated', 'stands as the last run left it', { text: 'old\n', entry }, 'updated'],
  ['generated', 'is already what it shall be', { text: 'new\n', entry }, 'unchanged'],
  ['generated', 'was deleted', { entry }, 'created'],
  ['generated', 'was edited by hand', { text: 'mine\n', entry }, 'edited'],
  ['generated', 'was there before anything was generated', { text: 'mine\n' }, 'edited'],
  ['scaffold', 'is new', {}, 'created'],
  ['scaffold', 'was written before', { text: 'old\n', entry }, 'kept'],
  ['scaffold', 'is already what it shall be', { text: 'new\n', entry }, 'unchanged'],
  ['scaffold', 'was deleted', { entry }, 'kept'],
  ['scaffold', 'was edited', { text: 'mine\n', entry }, 'kept'],
  ['scaffold', 'was there before anything was generated', { text: 'mine\n' }, 'kept'],
  ['merged', 'is new', {}, 'created'],
  ['merged', 'stands as the last run left it', { text: 'old\n', base: 'old\n', entry }, 'updated'],
  ['merged', 'is already what it shall be', { text: 'new\n', base: 'old\n', entry }, 'unchanged'],
  ['merged', 'was deleted', { base: 'old\n', entry }, 'created'],
  ['merged', 'was edited while the model stayed', { text: 'mine\n', base: 'new\n', entry }, 'kept'],
  ['merged', 'was edited while the model changed', { text: 'mine\n', base: 'old\n', entry }, 'conflict'],
  ['merged', 'was there before anything was generated', { text: 'mine\n' }, 'conflict'],
])('a %s file that %s', (owner, _situation, known, status) => {
  const file: GeneratedFile = { path: 'a.ts', owner, content: 'new\n', noteIds: ['note'] };
  const decision = reconcileFile(file, known);
  const isWritten = status === 'created' || status === 'updated';
  expect([decision.status, decision.write]).toEqual([status, isWritten ? 'new\n' : undefined]);
});

it.each<[situation: string, known: KnownFile, statuses: FileStatus[]]>([
  ['nobody touched', { text: 'old\n' }, ['removed']],
  ['somebody edited', { text: 'mine\n' }, ['orphaned']],
  ['is gone already', {}, []],
])('a file that %s and the model no longer asks for', (_situation, known, statuses) => {
  expect(reconcileLeftover('a.ts', entry, known).map(({ status }) => status)).toEqual(statuses);
});
