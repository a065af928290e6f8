export { type FieldSource, fieldSources } from './completeness/fieldSources.ts';
export {
  type Collaboration,
  type Collaborator,
  collaborations,
  type Message,
} from './contextMap/collaborations.ts';
export { patternNames } from './contextMap/patternNames.ts';
export { relationLabel, renderMermaidMap } from './contextMap/renderMermaidMap.ts';
export type { Derivation } from './Derivation.ts';
export { deriveModel } from './deriveModel.ts';
export type { Finding, FindingCode, FindingSeverity, MutedFinding, QuickFix } from './Finding.ts';
export { insertBetween } from './fixes/insertBetween.ts';
export { foldName } from './foldName.ts';
export { type ConnectionMeaning, connectionMeaning } from './grammar/connectionMeaning.ts';
export type { InferredConnection } from './InferredConnection.ts';
export { type GlossaryEntry, readGlossary } from './language/readGlossary.ts';
export { type Renaming, renameWord } from './language/renameWord.ts';
export { eventChainToPolicies } from './refactorings/eventChainToPolicies.ts';
export { extractContext } from './refactorings/extractContext.ts';
export { mergeContexts } from './refactorings/mergeContexts.ts';
export { type Splitting, splitAggregate } from './refactorings/splitAggregate.ts';
export { widestGap } from './spatial/neighbours.ts';
export { withFindings } from './withFindings.ts';
