import { expect, it } from 'vitest';
import { parseCatalogFilters, toSearchQuery } from './catalogFilters.ts';

it('reads every filter of the address', () => {
  const search = { q: 'order', kind: 'event', source: 'orders', status: 'deprecated', team: 'Blue', personal: 'yes' };
  expect(parseCatalogFilters(search)).toEqual(search);
});

it('leaves out what it does not know and what is empty', () => {
  expect(parseCatalogFilters({ q: ' ', kind: 'policy', status: 'new', team: '', personal: 'maybe', x: '1' })).toEqual(
    {},
  );
});

it('takes numbers that the address wrote without quotes', () => {
  expect(parseCatalogFilters({ q: 404, team: 7 })).toEqual({ q: '404', team: '7' });
});

it('asks nothing without a filter', () => {
  expect(toSearchQuery({})).toBeUndefined();
  expect(toSearchQuery({ kind: 'event' })).toEqual({ kind: 'event' });
});
