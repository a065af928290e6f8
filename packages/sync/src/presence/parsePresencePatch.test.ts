import { expect, it } from 'vitest';
import { FrameError } from '../FrameError.ts';
import { parsePresencePatch } from './parsePresencePatch.ts';

const whole = {
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
  '{"name":"Bob"}',
  '{"userId":"u1"}',
  '{"cursor":{"x":1}}',
  '{"cursor":{"x":1,"y":2,"z":3}}',
  '{"cursor":{"x":1e999,"y":2}}',
  '{"view":{"position":{"x":0,"y":0},"size":{"width":0,"height":1}}}',
  '{"view":{"position":{"x":0,"y":0},"size":null}}',
  '{"selection":"a"}',
  '{"selection":[1]}',
  JSON.stringify({ selection: Array.from({ length: 301 }, () => 'a') }),
  JSON.stringify({ writing: 'x'.repeat(201) }),
  JSON.stringify({ writing: 'x'.repeat(140_000) }),
  '{"isIdle":1}',
])('[Y24] refuses %.60s', (json) => {
  expect(() => parsePresencePatch(json)).toThrow(FrameError);
});
