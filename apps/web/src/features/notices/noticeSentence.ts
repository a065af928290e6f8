import type { CatalogNews, NewsMessage } from '@lambdastorm/contract';
import { countOf } from '../../shared/countOf.ts';
import { dayInWords } from '../../shared/time/dayInWords.ts';
import { versionLabel } from '../catalog/message/schemaVersions.ts';

const mostNamed = 3;

/** What happened, in one sentence. */
export function noticeSentence(news: CatalogNews): string {
  const who = news.by === '' ? 'Somebody' : news.by;
  switch (news.what) {
    case 'published':
      return `${who} published ${news.contextName} v${news.version}${changesIn(news.messages, news.messageCount)}.`;
    case 'deprecated': {
      const until = news.retiresAt === undefined ? '' : `; it may go from ${dayInWords(news.retiresAt)}`;
      return `${who} deprecated ${news.message.name} of ${news.contextName}${until}.`;
    }
    case 'deprecationWithdrawn':
      return `${who} took back that ${news.message.name} of ${news.contextName} is deprecated.`;
    case 'retired':
      return `The time of ${news.message.name} of ${news.contextName} has come: it may go with the next version.`;
  }
}

function changesIn(messages: readonly NewsMessage[], count: number): string {
  if (count === 0) return ', with the same messages';
  const named = messages.slice(0, messages.length === count && count <= mostNamed ? mostNamed : mostNamed - 1);
  const rest = count - named.length;
  const parts = [...named.map(changeOf), ...(rest > 0 ? [`${countOf(rest, 'more message')} changed`] : [])];
  return `: ${new Intl.ListFormat('en').format(parts)}`;
}

function changeOf({ name, status, schema, before }: NewsMessage): string {
  switch (status) {
    case 'added':
      return `${name} is new`;
    case 'removed':
      return `${name} is gone`;
    case 'described':
      return `${name} is described otherwise`;
    case 'changed':
      if (before === undefined) return `${name} changed`;
      return `${name} went from ${versionLabel(before)} to ${versionLabel(schema)}`;
  }
}

/** The gravest of what the news does to those who take its messages; absent where it can do nothing. */
export function gravestVerdict(news: CatalogNews): NewsMessage['verdict'] | undefined {
  if (news.what !== 'published') return undefined;
  const verdicts = news.messages.filter(({ status }) => status === 'changed' || status === 'removed');
  return (['breaking', 'unknown', 'compatible'] as const).find((each) =>
    verdicts.some(({ verdict }) => verdict === each),
  );
}
