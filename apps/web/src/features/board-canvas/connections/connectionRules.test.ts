import { expect, it } from 'vitest';
import { kindsAfter, refusalOf } from './connectionRules.ts';

it('refuses what the grammar refuses, with what to put between', () => {
  expect(refusalOf('domainEvent', 'aggregate', 'softwareDesign')).toMatchObject({
    sentence: expect.stringMatching(/^An event .*\.$/),
    between: ['policy', 'command'],
  });
});

it('lets through what is only reported', () => {
  expect(refusalOf('domainEvent', 'command', 'softwareDesign')).toBeUndefined();
});

it('offers what may follow at the level', () => {
  expect(kindsAfter('command', 'softwareDesign')).toEqual(['aggregate', 'externalSystem', 'hotspot']);
  expect(kindsAfter('command', 'processModelling')).toEqual(['aggregate', 'externalSystem', 'domainEvent', 'hotspot']);
});
