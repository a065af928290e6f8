import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/anyText.ts';
import { longestName, settleNames } from './settleNames.ts';

function nameOf(text: string, noun = 'event'): string | undefined {
  return settleNames([{ id: 'note', text, noun }]).get('note')?.kebab;
}

describe('names', () => {
  it.each([
    ['Order placed', 'order-placed'],
    ['  Order\n placed! ', 'order-placed'],
    ['orderPlaced', 'order-placed'],
    ['HTTPRequest sent', 'http-request-sent'],
    ['Überweisung ausgeführt', 'uberweisung-ausgefuhrt'],
    ['Straße gesperrt', 'strasse-gesperrt'],
    ['Customer’s order', 'customers-order'],
    ['2nd order placed', 'event-2nd-order-placed'],
    ['../../etc/passwd', 'etc-passwd'],
    ['`${process.exit(1)}`', 'process-exit-1'],
    ['*/ alert(1) /*', 'alert-1'],
    ['class', 'class-event'],
    ['Object', 'object-event'],
    ['__proto__', 'proto'],
    ['CON', 'con-event'],
    ['Whenever an order is placed and paid for, the kitchen bakes', 'whenever-order-is-placed-and-paid'],
    ['Whenever a delivery ends, then update the order', 'whenever-delivery-ends-then-update-order'],
    ['The a', 'the-a'],
    ['a '.repeat(30), 'a'],
    ['x'.repeat(300), 'x'.repeat(longestName)],
  ])('[G1] %j is called %s', (text, kebab) => {
    expect(nameOf(text)).toBe(kebab);
  });

  it('[G1] spells one name in three ways', () => {
    expect(settleNames([{ id: 'a', text: 'Order placed', noun: 'event' }]).get('a')).toEqual({
      kebab: 'order-placed',
      camel: 'orderPlaced',
      pascal: 'OrderPlaced',
    });
  });

  it('[G2] names by the id what has no letters that code can use', () => {
    expect(nameOf('🍕')).toMatch(/^event-[a-z0-9]{5}$/);
    expect(nameOf('注文')).toBe(nameOf(''));
  });

  it('[G3] keeps the plain name for the smallest id, whatever the order, and marks the others by their ids', () => {
    const things = ['b', 'c', 'a'].map((id) => ({
      id,
      text: id === 'c' ? 'ORDER-placed' : 'Order placed',
      noun: 'event',
    }));
    const names = settleNames(things);
    expect(names.get('a')?.kebab).toBe('order-placed');
    expect(names.get('b')?.kebab).toMatch(/^order-placed-[a-z0-9]{5}$/);
    expect(names.get('c')?.kebab).toMatch(/^order-placed-[a-z0-9]{5}$/);
    expect(settleNames([...things].reverse())).toEqual(names);
  });

  it('[G3] leaves names as they are when others come and go', () => {
    const [first, second, third] = ['1', '2', '3'].map((id) => ({ id, text: 'Order placed', noun: 'event' }));
    if (first === undefined || second === undefined || third === undefined) throw new Error('Three were made.');
    expect(settleNames([first, third]).get('3')).toEqual(settleNames([first, second, third]).get('3'));
  });

  it('[G1] is legal and unique, also without regard to case, for 2,000 hostile names', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 20, maxLength: 20 }), (texts) => {
        const names = settleNames(texts.map((text, place) => ({ id: `note-${place}`, text, noun: 'event' })));
        for (const { kebab, camel, pascal } of names.values()) {
          expect(kebab).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
          expect(kebab.length).toBeLessThanOrEqual(longestName + '-event'.length);
          expect(`${camel} ${pascal}`).toMatch(/^[a-z][A-Za-z0-9]* [A-Z][A-Za-z0-9]*$/);
        }
        for (const spelling of ['kebab', 'camel', 'pascal'] as const) {
          expect(new Set([...names.values()].map((each) => each[spelling].toLowerCase())).size).toBe(texts.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});
