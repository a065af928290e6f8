import type { CatalogNews, NewsMessage } from '@lambdastorm/contract';
import { describe, expect, it } from 'vitest';
import { gravestVerdict, noticeSentence } from './noticeSentence.ts';

const about = { source: 'ordering', contextName: 'Ordering', at: '2026-11-03T10:00:00.000Z', by: 'Cleo' };
const message = { kind: 'event', wireName: 'OrderPlaced', name: 'Order placed' } as const;
const changed: NewsMessage = {
  ...{ ...message, status: 'changed', verdict: 'breaking' },
  ...{ schema: { version: 2, revision: 1 }, before: { version: 1, revision: 3 } },
};
const { before: _, ...unchanged } = changed;
const added: NewsMessage = { ...unchanged, name: 'Invoice sent', status: 'added', verdict: 'compatible' };

function published(messages: readonly NewsMessage[], messageCount = messages.length): CatalogNews {
  return { what: 'published', ...about, version: 3, messages: [...messages], messageCount };
}

describe('what a notice says', () => {
  it.each<[string, CatalogNews]>([
    ['Cleo published Ordering v3: Order placed went from v1.3 to v2.', published([changed])],
    [
      'Cleo published Ordering v3: Order placed went from v1.3 to v2 and Invoice sent is new.',
      published([changed, added]),
    ],
    [
      'Cleo published Ordering v3: Order placed went from v1.3 to v2, Invoice sent is new, and 38 more messages changed.',
      published([changed, added, added, added], 40),
    ],
    ['Cleo published Ordering v3, with the same messages.', published([])],
    [
      'Somebody published Ordering v3: Order placed is gone.',
      { ...published([{ ...unchanged, status: 'removed' }]), by: '' },
    ],
    [
      'Cleo deprecated Order placed of Ordering; it may go from December 24, 2026.',
      { what: 'deprecated', ...about, message, retiresAt: '2026-12-24T12:00:00.000Z' },
    ],
    [
      'Cleo took back that Order placed of Ordering is deprecated.',
      { what: 'deprecationWithdrawn', ...about, message },
    ],
    [
      'The time of Order placed of Ordering has come: it may go with the next version.',
      { what: 'retired', ...about, by: '', message },
    ],
  ])('%s', (sentence, news) => {
    expect(noticeSentence(news)).toBe(sentence);
  });

  it('judges by the gravest change, and not where nothing can be hurt', () => {
    const compatible: NewsMessage = { ...changed, verdict: 'compatible' };
    expect(gravestVerdict(published([compatible, changed]))).toBe('breaking');
    expect(gravestVerdict(published([compatible, { ...changed, verdict: 'unknown' }]))).toBe('unknown');
    expect(gravestVerdict(published([added]))).toBeUndefined();
  });
});
