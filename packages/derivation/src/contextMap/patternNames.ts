import type { DownstreamRole, MutualRelation, UpstreamRole } from '@lambdastorm/model';

type Pattern = UpstreamRole | DownstreamRole | MutualRelation;

/** What the patterns of context mapping are called, as a word and as the usual letters. */
export const patternNames: Readonly<Record<Pattern, { readonly name: string; readonly letters: string }>> = {
  openHostService: { name: 'Open host service', letters: 'OHS' },
  publishedLanguage: { name: 'Published language', letters: 'PL' },
  supplier: { name: 'Supplier', letters: 'S' },
  anticorruptionLayer: { name: 'Anticorruption layer', letters: 'ACL' },
  conformist: { name: 'Conformist', letters: 'CF' },
  customer: { name: 'Customer', letters: 'C' },
  partnership: { name: 'Partnership', letters: 'P' },
  sharedKernel: { name: 'Shared kernel', letters: 'SK' },
  separateWays: { name: 'Separate ways', letters: 'SW' },
};
