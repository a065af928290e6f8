import { type PresenceFrame, parseServerFrame } from '@lambdastorm/sync';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type PresenceListener, RoomPresence } from './RoomPresence.ts';

class Listener implements PresenceListener {
  readonly told: PresenceFrame[] = [];
  who: PresenceListener['who'];
  isSlow = false;

  constructor(name: string) {
    this.who = { userId: `user of ${name}`, name };
  }

  sendPresence(frame: Uint8Array): boolean {
    if (this.isSlow) return false;
    const parsed = parseServerFrame(frame);
    if (parsed.type === 'presence') this.told.push(parsed);
    return true;
  }

  last(): PresenceFrame | undefined {
    return this.told.at(-1);
  }
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function roomOf(count: number) {
  const room = new RoomPresence<Listener>();
  const people = Array.from({ length: count }, (_, index) => new Listener(`Person ${index + 1}`));
  for (const person of people) {
    room.add(person);
    room.show(person, { isIdle: false });
  }
  vi.advanceTimersByTime(40);
  return { room, people };
}

it('tells everybody who is there, in colours of their own', () => {
  const { people } = roomOf(12);
  const [first] = people;
  const last = people.at(-1);
  expect(first?.told[0]).toMatchObject({ isWhole: true, me: 1 });
  expect(last?.told.find(({ isWhole, me }) => isWhole && me === 12)?.news).toHaveLength(12);
  const colours = first?.last()?.news.map(([, news]) => news?.colour);
  expect(new Set(colours).size).toBe(12);
});

it('tells movements together, at most every 40 ms, and nothing when there is nothing', () => {
  const { room, people } = roomOf(2);
  const [ann, bob] = people;
  const before = bob?.told.length ?? 0;
  if (ann === undefined) throw new Error('nobody');
  for (let x = 1; x <= 20; x++) room.show(ann, { cursor: { x, y: 0 } });
  room.show(ann, { selection: ['a'] });
  vi.advanceTimersByTime(1_000);
  expect(bob?.told.slice(before)).toEqual([
    { type: 'presence', isWhole: false, leadId: 0, news: [[1, { cursor: { x: 20, y: 0 }, selection: ['a'] }]] },
  ]);
});

it('tells who has gone, and gives the colour to the next', () => {
  const { room, people } = roomOf(3);
  const [ann, bob] = people;
  if (ann === undefined || bob === undefined) throw new Error('nobody');
  room.remove(ann);
  vi.advanceTimersByTime(40);
  expect(bob.last()?.news).toEqual([[1, null]]);
  const dan = new Listener('Dan');
  room.add(dan);
  room.show(dan, { isIdle: false });
  vi.advanceTimersByTime(40);
  expect(bob.last()?.news).toEqual([[4, { userId: 'user of Dan', name: 'Dan', isIdle: false, colour: 0 }]]);
});

it('tells a new name, and takes none from whoever shows one', () => {
  const { room, people } = roomOf(2);
  const [ann, bob] = people;
  if (ann === undefined || bob === undefined) throw new Error('nobody');
  const forged = { name: 'Bob', userId: 'user of Bob' } as object;
  room.show(ann, forged);
  ann.who = { ...ann.who, name: 'Anna' };
  room.rename(ann);
  const late = new Listener('Late');
  room.add(late);
  vi.advanceTimersByTime(40);
  expect(bob.last()?.news).toEqual([[1, expect.objectContaining({ name: 'Anna' })]]);
  expect(late.told[0]?.news[0]).toEqual([1, expect.objectContaining({ userId: 'user of Person 1', name: 'Anna' })]);
});

it('shows the others to somebody who shows nothing', () => {
  const { room } = roomOf(2);
  const reader = new Listener('Reader');
  room.add(reader);
  expect(reader.told).toMatchObject([{ isWhole: true, news: { length: 2 } }]);
  expect(reader.last()?.me).toBeUndefined();
});

it('leaves movements out for a reader that is behind, and tells everything later', () => {
  const { room, people } = roomOf(2);
  const [ann, bob] = people;
  if (ann === undefined || bob === undefined) throw new Error('nobody');
  const before = bob.told.length;
  bob.isSlow = true;
  room.show(ann, { selection: ['a'] });
  vi.advanceTimersByTime(40);
  bob.isSlow = false;
  room.show(ann, { cursor: { x: 1, y: 1 } });
  vi.advanceTimersByTime(40);
  expect(bob.told.slice(before)).toMatchObject([
    {
      isWhole: true,
      me: 2,
      news: [
        [1, { selection: ['a'], cursor: { x: 1, y: 1 } }],
        [2, { name: 'Person 2' }],
      ],
    },
  ]);
});

it('lets anybody take the lead that nobody has, and only its holder pass it on', () => {
  const { room, people } = roomOf(3);
  const [ann, bob, cleo] = people;
  if (ann === undefined || bob === undefined || cleo === undefined) throw new Error('nobody');
  const leadAfter = (act: () => void): number | undefined => {
    act();
    vi.advanceTimersByTime(40);
    return cleo.last()?.leadId;
  };
  expect(leadAfter(() => room.giveLead(ann, 1))).toBe(1);
  expect(leadAfter(() => room.giveLead(bob, 2))).toBe(1);
  expect(leadAfter(() => room.giveLead(ann, 99))).toBe(1);
  expect(leadAfter(() => room.giveLead(ann, 2))).toBe(2);
  expect(leadAfter(() => room.giveLead(ann, 0))).toBe(2);
  expect(leadAfter(() => room.remove(bob))).toBe(0);
});
