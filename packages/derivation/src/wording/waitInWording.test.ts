import { describe, expect, it } from 'vitest';
import { waitInWording } from './waitInWording.ts';

describe('waitInWording', () => {
  it.each([
    ['Whenever an order is placed, wait 3 days, then remind the guest', 'P3D'],
    ['Whenever an order is placed, wait for two hours and cancel it', 'PT2H'],
    ['Whenever a claim is open, after 14 days, escalate it', 'P14D'],
    ['Whenever an order is placed, in two hours, then ask for feedback', 'PT2H'],
    ['Whenever a table is booked, then in 1 week confirm it', 'P7D'],
    ['Whenever payment is asked for and does not come within 30 minutes, cancel', 'PT30M'],
    ['Whenever a parcel arrives, one hour later tell the receiver', 'PT1H'],
    ['Whenever a trial starts, after an hour, say hello', 'PT1H'],
  ])('[W5] reads how long “%s” waits', (text, wait) => {
    expect(waitInWording(text)).toBe(wait);
  });

  it.each([
    'Whenever an order is placed, then bake its pizzas',
    'Whenever more than 3 orders come in 2 hours, then call for help',
    'Whenever an order is open for 3 days, then escalate it',
    'Whenever an order is placed, remind after 3 days and cancel after 5 days',
    'Every 3 days, close the books',
    'Whenever payment fails, after 0 days, cancel',
    'Immer wenn bestellt wird, nach 3 Tagen erinnern',
  ])('[W5] reads no wait in “%s”', (text) => {
    expect(waitInWording(text)).toBeUndefined();
  });
});
