import { expect, it } from 'vitest';
import { type ClientFrame, encodeClientFrame, parseClientFrame } from '../frames.ts';
import { manualSchedule } from '../testing/manualSchedule.ts';
import { PresenceLine } from './PresenceLine.ts';

function openLine() {
  const sent: ClientFrame[] = [];
  const schedule = manualSchedule();
  const line = new PresenceLine(schedule, (frame) => sent.push(frame));
  line.open();
  const heard = { company: 0, movement: 0 };
  line.subscribe(() => heard.company++);
  line.subscribeMovement(() => heard.movement++);
  return { line, schedule, sent, heard };
}

const calm = { type: 'presence', isWhole: false, leadId: 0 } as const;

it('[Y22] sends what is shown at once, and later changes together, at most every 40 ms', () => {
  const { line, schedule, sent } = openLine();
  line.show({ isIdle: true, cursor: { x: 1, y: 1 } });
  line.show({ cursor: { x: 2, y: 1 } });
  line.show({ cursor: { x: 3, y: 1 }, selection: ['a'] });
  expect(sent).toEqual([{ type: 'presence', patch: { isIdle: true, cursor: { x: 1, y: 1 } } }]);
  schedule.advance(40);
  expect(sent.slice(1)).toEqual([{ type: 'presence', patch: { cursor: { x: 3, y: 1 }, selection: ['a'] } }]);
  schedule.advance(1_000);
  line.show({ cursor: { x: 3, y: 1 } });
  expect(sent).toHaveLength(2);
});

it('[Y22] shows everything again after a loss, and nobody meanwhile', () => {
  const { line, sent } = openLine();
  line.receive({ ...calm, news: [[7, { name: 'Bob', colour: 3 }]] });
  line.show({ isIdle: true });
  line.close();
  expect(line.company()).toEqual({ people: [], me: undefined, leadId: undefined });
  line.show({ cursor: { x: 5, y: 5 } });
  expect(sent).toHaveLength(1);
  line.open();
  expect(sent[1]).toMatchObject({ type: 'presence', patch: { isIdle: true, cursor: { x: 5, y: 5 }, selection: [] } });
});

it('[Y23] tells who is there with the same reference until more than a movement changes', () => {
  const { line, heard } = openLine();
  line.receive({
    ...calm,
    isWhole: true,
    me: 2,
    news: [
      [1, { userId: 'u1', name: 'Bob', colour: 4 }],
      [2, { userId: 'u2', name: 'Ann', colour: 5 }],
    ],
  });
  const before = line.company();
  expect(before).toMatchObject({
    people: [{ id: 1, userId: 'u1', name: 'Bob', colour: 4, isIdle: false }],
    me: { id: 2, userId: 'u2', name: 'Ann', colour: 5 },
  });
  line.receive({
    ...calm,
    news: [
      [1, { cursor: { x: 9, y: 9 } }],
      [2, { cursor: { x: 1, y: 1 } }],
    ],
  });
  expect(line.company()).toBe(before);
  expect(line.movementOf(1)?.cursor).toEqual({ x: 9, y: 9 });
  expect(heard).toEqual({ company: 1, movement: 2 });
  line.receive({ ...calm, news: [[2, { name: 'Anna' }]] });
  expect(line.company().me).toEqual({ id: 2, userId: 'u2', name: 'Anna', colour: 5 });
  line.receive({ ...calm, news: [[1, { writing: 'a' }]] });
  expect(line.company().people).toMatchObject([{ writing: 'a' }]);
  line.receive({ ...calm, news: [[1, null]] });
  expect([line.company().people, line.movementOf(1)]).toEqual([[], undefined]);
});

it('[Y23] tells who leads', () => {
  const { line, sent } = openLine();
  line.giveLead(3);
  line.giveLead(undefined);
  expect(sent).toEqual([
    { type: 'lead', personId: 3 },
    { type: 'lead', personId: 0 },
  ]);
  line.receive({ ...calm, leadId: 3, news: [] });
  expect(line.company().leadId).toBe(3);
});

it('[Y22] shows nothing that the server would refuse', () => {
  const { line, sent } = openLine();
  const long = 'x'.repeat(500);
  line.show({ selection: [long, ...Array.from({ length: 5_000 }, (_, index) => `note-${index}`)], writing: long });
  expect(sent[0]).toMatchObject({ patch: { selection: { length: 300, 0: 'note-0' } } });
  expect(() => parseClientFrame(encodeClientFrame(sent[0] ?? { type: 'lead', personId: 0 }))).not.toThrow();
});
