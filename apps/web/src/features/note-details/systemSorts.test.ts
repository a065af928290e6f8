import { expect, it } from 'vitest';
import { systemSorts, systemText, withSystemText } from './systemSorts.ts';

it('asks each sort for what it needs', () => {
  expect(systemSorts.time.inputs.map(({ key }) => key)).toEqual(['schedule', 'timeZone']);
  expect(systemSorts.generic.inputs).toEqual([]);
});

it('sets a text and takes it away when it is emptied', () => {
  const bucket = withSystemText({ sort: 'objectStore', prefix: 'in/' }, 'bucket', 'imports');
  expect(bucket).toEqual({ sort: 'objectStore', prefix: 'in/', bucket: 'imports' });
  expect(withSystemText(bucket, 'prefix', '')).toEqual({ sort: 'objectStore', bucket: 'imports' });
});

it('reads a text that is not there as empty', () => {
  expect(systemText({ sort: 'queue', queue: 'orders' }, 'queue')).toBe('orders');
  expect(systemText({ sort: 'queue' }, 'queue')).toBe('');
});
