export type { FileOwner, GeneratedFile, GeneratedProject } from './GeneratedFile.ts';
export type { GeneratorTarget, TargetId } from './GeneratorTarget.ts';
export { generateProject } from './generateProject.ts';
export { targets } from './targets.ts';
