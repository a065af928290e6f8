import { expect, it } from 'vitest';
import { webhookState } from './webhookState.ts';

const now = new Date('2026-11-03T10:00:00Z');
const webhook = { id: 'w', url: 'https://example.org/', sources: [], createdBy: 'Ann', createdAt: now.toISOString() };

it('says whether a webhook works, since when it does not, and why it stopped', () => {
  const at = '2026-11-03T09:00:00Z';
  expect(webhookState(webhook, now)).toEqual({ label: 'Running', tone: 'success' });
  expect(webhookState({ ...webhook, failingSince: at }, now)).toEqual({
    ...{ label: 'Failing', tone: 'warning' },
    sentence: 'The first failure was 1 hour ago; nothing has arrived since.',
  });
  const whys = (['byHand', 'gone', 'failing'] as const).map(
    (why) => webhookState({ ...webhook, failingSince: at, stopped: { at, why } }, now).sentence,
  );
  expect(whys).toEqual([
    'Somebody stopped it 1 hour ago.',
    'Its receiver answered 410, that it is gone, and it stopped 1 hour ago.',
    'Nothing arrived for five days, and it stopped 1 hour ago.',
  ]);
});
