import { area, board, context } from '@lambdastorm/board/builder';
import type { Finding } from '@lambdastorm/derivation';
import { deriveModel } from '@lambdastorm/derivation';
import { expect, it } from 'vitest';
import { countBySeverity, findingsAbout, groupFindings } from './groupFindings.ts';

const wall = board(context('Ordering', area(0, 0, 100, 100)), context('Kitchen', area(200, 0, 100, 100)));
const { model } = deriveModel(wall);
const idOf = (name: string) => model.boundedContexts.find((each) => each.name === name)?.id ?? '';

function finding(message: string, fields: Partial<Finding> = {}): Finding {
  return { id: message, code: 'unnamed-note', severity: 'hint', message, noteIds: [], ...fields };
}

it('groups by context in the order of the wall, and puts the rest last', () => {
  const groups = groupFindings(
    [
      finding('stray'),
      finding('in the kitchen', { contextId: idOf('Kitchen') }),
      finding('in ordering', { contextId: idOf('Ordering') }),
    ],
    model,
  );
  expect(groups.map(({ title, findings }) => [title, findings.map(({ message }) => message)])).toEqual([
    ['Ordering', ['in ordering']],
    ['Kitchen', ['in the kitchen']],
    ['Outside of contexts', ['stray']],
  ]);
});

it('puts the gravest first and keeps the order otherwise', () => {
  const [group] = groupFindings(
    [finding('a'), finding('b', { severity: 'warning' }), finding('c', { severity: 'error' }), finding('d')],
    model,
  );
  expect(group?.findings.map(({ message }) => message)).toEqual(['c', 'b', 'a', 'd']);
});

it('loses no finding whose context has just gone', () => {
  expect(groupFindings([finding('late', { contextId: 'gone' })], model)).toHaveLength(1);
});

it('has no groups without findings', () => {
  expect(groupFindings([], model)).toEqual([]);
});

it('counts by severity', () => {
  expect(countBySeverity([finding('a'), finding('b', { severity: 'error' }), finding('c')])).toEqual({
    error: 1,
    warning: 0,
    hint: 2,
  });
});

it('finds what is said about a note', () => {
  const about = [finding('one', { noteIds: ['x', 'y'] }), finding('other', { noteIds: ['z'] })];
  expect(findingsAbout(about, ['y']).map(({ message }) => message)).toEqual(['one']);
});
