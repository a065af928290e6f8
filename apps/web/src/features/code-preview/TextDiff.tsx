import { structuredPatch } from 'diff';
import classes from './TextDiff.module.css';

export interface TextDiffProps {
  readonly before: string;
  readonly after: string;
}

const signs = { '+': 'added', '-': 'removed' } as const;

/** What changed from one text to another, with three lines around each change. */
export function TextDiff({ before, after }: TextDiffProps) {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 3 });
  return (
    // Scrolling by keyboard needs focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: -- see above.
    <pre className={classes.diff} tabIndex={0}>
      {hunks.map(({ oldStart, newStart, lines }) => (
        <code key={`${oldStart}-${newStart}`} className={classes.hunk}>
          <span className={classes.place}>from line {newStart}</span>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: -- lines have no other identity.
            <span key={index} className={classes.line} data-how={signs[line[0] as keyof typeof signs]}>
              {line}
            </span>
          ))}
        </code>
      ))}
    </pre>
  );
}
