import { explainVersion, type VersionChange } from '@lambdastorm/generator';

/** How an event is told from now on, by the folder of the project that tells or hears it. */
export interface VersionReport extends VersionChange {
  readonly folder: string;
  /** The same in words. */
  readonly sentence: string;
}

export function toVersionReport(folder: string, change: VersionChange): VersionReport {
  return { folder, ...change, sentence: explainVersion(change) };
}

/** A line for each event and project. */
export function renderVersions(versions: readonly Pick<VersionReport, 'folder' | 'sentence'>[]): string {
  return versions.map(({ folder, sentence }) => `${folder}: ${sentence}\n`).join('');
}
