export { type FieldSource, fieldSources } from './completeness/fieldSources.ts';
export type { Derivation } from './Derivation.ts';
export { deriveModel } from './deriveModel.ts';
export type { Finding, FindingCode, FindingSeverity, MutedFinding, QuickFix } from './Finding.ts';
export { insertBetween } from './fixes/insertBetween.ts';
export { foldName } from './foldName.ts';
export { type ConnectionMeaning, connectionMeaning } from './grammar/connectionMeaning.ts';
export type { InferredConnection } from './InferredConnection.ts';
export { widestGap } from './spatial/neighbours.ts';
