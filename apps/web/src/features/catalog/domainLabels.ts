import type { CatalogContextSummary } from '@lambdastorm/contract';

/** The sort of subdomain that a context serves, in words. */
export const domainLabels: Readonly<Record<NonNullable<CatalogContextSummary['domain']>, string>> = {
  core: 'core domain',
  supporting: 'supporting domain',
  generic: 'generic domain',
};
