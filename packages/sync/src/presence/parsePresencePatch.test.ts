import { expect, it } from 'vitest';
import { FrameError } from '../FrameError.ts';
import { parsePresencePatch } from './parsePresencePatch.ts';

const whole = {
  name: 'Ann',
  cursor: { x: 1, y: -2.5 },
  view: { position: { x: 0, y: 0 }, size: { width: 800, height: 600 } },
  selection: ['a', 'b'],
  writing: 'a',
  dragging: ['a'],
  by: { x: 3, y: 4 },
  isIdle: false,
};

it('[Y24] reads all and any part of a presence', () => {
  expect(parsePresencePatch(JSON.stringify(whole))).toEqual(whole);
  for (const [key, value] of Object.entries(whole)) {
    expect(parsePresencePatch(JSON.stringify({ [key]: value }))).toEqual({ [key]: value });
  }
  expect(parsePresencePatch('{"cursor":null,"view":null,"writing":null}')).toEqual({
    cursor: null,
    view: null,
    writing: null,
  });
});

it.each([
  '',
  'null',
  '[]',
  '{"id":1}',
  '{"colour":1}',
  '{"__proto__":{"name":"x"}}',
  '{"constructor":1}',
  '{"name":1}',
  '{"cursor":{"x":1}}',
  '{"cursor":{"x":1,"y":2,"z":3}}',
  '{"cursor":{"x":1e999,"y":2}}',
  '{"view":{"position":{"x":0,"y":0},"size":{"width":0,"height":1}}}',
  '{"view":{"position":{"x":0,"y":0},"size":null}}',
  '{"selection":"a"}',
  '{"selection":[1]}',
  JSON.stringify({ selection: Array.from({ length: 301 }, () => 'a') }),
  JSON.stringify({ writing: 'x'.repeat(201) }),
  JSON.stringify({ name: 'x'.repeat(140_000) }),
  '{"isIdle":1}',
])('[Y24] refuses %.60s', (json) => {
  expect(() => parsePresencePatch(json)).toThrow(FrameError);
});

it.each([
  ['  Ann \n\t Lee ', 'Ann Lee'],
  ['\u202eAnn\u0000', 'Ann'],
  ['<b>Ann</b>', '<b>Ann</b>'],
  ['x'.repeat(100), 'x'.repeat(60)],
  ['\u200b', ''],
])('[Y24] makes a name of one line of %j', (said, name) => {
  expect(parsePresencePatch(JSON.stringify({ name: said }))).toEqual({ name });
});
