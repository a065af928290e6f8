export type { Derivation } from './Derivation.ts';
export { deriveModel } from './deriveModel.ts';
export type { Finding, FindingCode, FindingSeverity, QuickFix } from './Finding.ts';
export { foldName } from './foldName.ts';
