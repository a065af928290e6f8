import { expect, it } from 'vitest';
import { describeWithDatabase } from '../testing/describeWithDatabase.ts';
import { prismaMarkerRepository } from './prismaMarkerRepository.ts';

describeWithDatabase('prismaMarkerRepository', (open) => {
  it('remembers the value set last', async () => {
    const markers = prismaMarkerRepository((await open()).client, () => new Date(0));
    expect(await markers.find('examples')).toBeUndefined();
    await markers.set('examples', 'one');
    await markers.set('examples', 'two');
    expect(await markers.find('examples')).toBe('two');
  });
});
