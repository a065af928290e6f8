import { expect, it } from 'vitest';
import { publicNames } from '../testing/publicNames.ts';
import { judgeCommandWording } from './commandWording.ts';
import { judgeEventWording } from './eventWording.ts';
import { eventsInWording, ordersInWording } from './partsOfWording.ts';

const events = publicNames.flatMap((model) => model.events);
const commands = publicNames.flatMap((model) => model.commands);
const found = <Judgement>(names: readonly string[], judge: (name: string) => Judgement | undefined) =>
  names.filter((name) => judge(name) !== undefined);

it('[W3] leaves the names of public models alone, which their authors worded well', () => {
  expect(events.length + commands.length).toBe(171);
  expect(found(events, judgeEventWording)).toEqual([]);
  expect(found(commands, judgeCommandWording)).toEqual([]);
});

it('[W1] [W2] finds more than half of them where the one stands for the other', () => {
  // As docs/reading-the-wall.md counts them.
  expect([found(commands, judgeEventWording).length, commands.length]).toEqual([27, 61]);
  expect([found(events, judgeCommandWording).length, events.length]).toEqual([70, 110]);
});

it('[F33] takes each of them for one event or one order, and two of them for two', () => {
  expect(events.filter((name) => eventsInWording(name).length > 0)).toEqual([]);
  expect(commands.filter((name) => ordersInWording(name).length > 0)).toEqual([]);
  const pairs = (names: readonly string[]) => names.map((name, index) => `${name} and ${names.at(index - 1)}`);
  // As docs/reading-the-wall.md counts them.
  expect(pairs(events).filter((name) => eventsInWording(name).length === 2).length).toBe(104);
  expect(pairs(commands).filter((name) => ordersInWording(name).length === 2).length).toBe(17);
});
