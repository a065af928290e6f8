import type { CatalogNews, NewsMessage } from '@lambdastorm/contract';
import type { Deprecation } from '../publishing/StoredContext.ts';

interface Occasion {
  readonly source: string;
  readonly contextName: string;
  readonly at: Date;
  readonly by: string;
}

/** What is told of a message that is deprecated, or (`undefined`) is not any more. */
export function newsOfDeprecation(
  message: Pick<NewsMessage, 'kind' | 'wireName' | 'name'>,
  deprecation: Deprecation | undefined,
  { at, ...occasion }: Occasion,
): CatalogNews {
  const about = { ...occasion, at: at.toISOString(), message };
  if (deprecation === undefined) return { what: 'deprecationWithdrawn', ...about };
  const { reason, retiresAt } = deprecation;
  return {
    ...{ what: 'deprecated', ...about },
    ...(reason === undefined ? {} : { reason }),
    ...(retiresAt === undefined ? {} : { retiresAt: retiresAt.toISOString() }),
  };
}
