import { explainKept, type KeptPart } from '@lambdastorm/generator';

/** What the wall has no more and what stays in a project, by its folder. */
export interface KeptReport {
  readonly folder: string;
  readonly label: string;
  /** The file that names it, as the report calls it, and the name. */
  readonly namedBy: KeptPart['namedBy'];
  /** The same in words. */
  readonly sentence: string;
}

export function toKeptReport(folder: string, part: KeptPart): KeptReport {
  const path = `${folder}/${part.namedBy.path}`;
  const { label, namedBy } = part;
  return { folder, label, namedBy: { ...namedBy, path }, sentence: explainKept(part, path) };
}
