import { type CSSProperties, useDeferredValue } from 'react';
import type { CodeLine } from './CodeLine.ts';
import classes from './CodeView.module.css';
import { changedLines } from './changedLines.ts';

export interface CodeLinesProps {
  readonly lines: readonly CodeLine[];
  readonly content: string;
  readonly before: string | undefined;
  readonly isOfSelection: boolean;
}

const none: ReadonlySet<number> = new Set();

export function CodeLines({ lines, content, before, isOfSelection }: CodeLinesProps) {
  const shown = useDeferredValue(lines);
  const changed = before === undefined ? none : changedLines(before, content);
  return (
    // Scrolling by keyboard needs focus.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: -- see above.
    <pre className={classes.code} data-of-selection={isOfSelection || undefined} tabIndex={0}>
      <code>
        {withoutLastEmpty(shown).map((line, index) => (
          // A changed line gets a new key, so that its flash starts again.
          <span
            key={changed.has(index) ? `${index} ${textOf(line)}` : index}
            className={classes.line}
            data-changed={changed.has(index) || undefined}
          >
            {line.map(({ text, light, dark }, position) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: -- tokens have no other identity.
              <span key={position} style={{ '--light': light, '--dark': dark } as CSSProperties}>
                {text}
              </span>
            ))}
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  );
}

function withoutLastEmpty(lines: readonly CodeLine[]): readonly CodeLine[] {
  return lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
}

function textOf(line: CodeLine): string {
  return line.map(({ text }) => text).join('');
}
