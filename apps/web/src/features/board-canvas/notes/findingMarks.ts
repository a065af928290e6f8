import type { Finding, FindingSeverity } from '@lambdastorm/derivation';
import { create } from 'zustand';

/** What is shown on a note of what is wrong with it. */
export interface FindingMark {
  readonly severity: FindingSeverity;
  /** Of the gravest finding, and how many more there are. */
  readonly sentence: string;
}

export interface FindingMarks {
  /** By note id; a mark that says the same is the same object, so that a reading renders only what it changes. */
  readonly marks: ReadonlyMap<string, FindingMark>;
  show(findings: readonly Finding[]): void;
}

/** Errors and warnings of the wall; a hint can wait until somebody looks for it. */
export const useFindingMarks = create<FindingMarks>((set, get) => ({
  marks: new Map(),
  show(findings) {
    const before = get().marks;
    set({ marks: new Map([...marksOf(findings)].map(([id, mark]) => [id, sameAs(before.get(id), mark)] as const)) });
  },
}));

/** Findings come gravest first. What is about many notes at once is no mark of each of them. */
export function marksOf(findings: readonly Finding[]): ReadonlyMap<string, FindingMark> {
  const firsts = new Map<string, { readonly finding: Finding; count: number }>();
  for (const finding of findings) {
    const [id] = finding.noteIds;
    if (id === undefined || finding.severity === 'hint' || finding.code === 'note-outside-context') continue;
    const known = firsts.get(id);
    if (known === undefined) firsts.set(id, { finding, count: 1 });
    else known.count += 1;
  }
  return new Map(
    [...firsts].map(
      ([
        id,
        {
          finding: { severity, message },
          count,
        },
      ]) => {
        const more = count === 1 ? '' : ` And ${count - 1} more.`;
        return [id, { severity, sentence: `${message}${more}` }] as const;
      },
    ),
  );
}

function sameAs(before: FindingMark | undefined, mark: FindingMark): FindingMark {
  return before?.severity === mark.severity && before.sentence === mark.sentence ? before : mark;
}
