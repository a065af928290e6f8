import { expect, it } from 'vitest';
import { machinePerson } from './Actor.ts';
import { createTickets } from './tickets.ts';

it('opens one board, once, within half a minute', () => {
  let now = 0;
  const tickets = createTickets(() => now);
  const issue = () => tickets.issue(machinePerson, 'a');

  const once = issue();
  expect(tickets.take(once, 'a')).toBe(machinePerson);
  expect(tickets.take(once, 'a')).toBeUndefined();

  const elsewhere = issue();
  expect(tickets.take(elsewhere, 'b')).toBeUndefined();
  expect(tickets.take(elsewhere, 'a')).toBeUndefined();

  const late = issue();
  now = 30_000;
  expect(tickets.take(late, 'a')).toBeUndefined();
  expect(tickets.take('', 'a')).toBeUndefined();
  expect(tickets.take('__proto__', 'a')).toBeUndefined();
});
