import { expect, it } from 'vitest';
import { findMentionable, mentionBeingTyped, mentionsIn, piecesOf } from './mentions.ts';

const people = [
  { userId: 'a', name: 'Ann' },
  { userId: 'l', name: 'Ann Lee' },
  { userId: 'b', name: 'Élodie (Dupont)' },
  { userId: 'g', name: '' },
];

it.each([
  ['@', ''],
  ['Hello @An', 'An'],
  ['Hello @Ann Le', 'Ann Le'],
  ['mail@example', undefined],
  ['@Ann\n', undefined],
  ['nobody', undefined],
])('knows whether somebody is being mentioned in %j', (text, typed) => {
  expect(mentionBeingTyped(text)).toBe(typed);
});

it('finds people by the beginning of any word of their name', () => {
  const find = (typed: string) => findMentionable(people, typed).map(({ userId }) => userId);
  expect([find('ann'), find('lee'), find('Ann L'), find('x'), find('')]).toEqual([
    ['a', 'l'],
    ['l'],
    ['l'],
    [],
    ['a', 'l', 'b'],
  ]);
});

it('tells who is mentioned, and shows whom', () => {
  expect(mentionsIn('@Élodie (Dupont), ask @Ann', people)).toEqual(['a', 'b']);
  expect(piecesOf('Ask @Ann Lee or @Ann!', ['Ann', 'Ann Lee'])).toEqual([
    { text: 'Ask ', isName: false },
    { text: '@Ann Lee', isName: true },
    { text: ' or ', isName: false },
    { text: '@Ann', isName: true },
    { text: '!', isName: false },
  ]);
  expect(piecesOf('<b>@(</b>', ['('])).toEqual([
    { text: '<b>', isName: false },
    { text: '@(', isName: true },
    { text: '</b>', isName: false },
  ]);
  expect(piecesOf('Nobody', [])).toEqual([{ text: 'Nobody', isName: false }]);
});
