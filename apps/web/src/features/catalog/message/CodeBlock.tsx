import { CopyAction } from '../../../shared/ui/CopyAction.tsx';
import { CodeLines } from '../../code-preview/CodeLines.tsx';
import { useColouredLines } from '../../code-preview/useColouredLines.ts';
import classes from './CodeBlock.module.css';

export interface CodeBlockProps {
  /** What the text would be called as a file. */
  readonly path: string;
  readonly content: string;
}

/** A text of a program or a file, to read and to copy. */
export function CodeBlock({ path, content }: CodeBlockProps) {
  return (
    <figure className={classes.block} aria-label={path}>
      <figcaption className={classes.head}>
        <span className={classes.path}>{path}</span>
        <CopyAction text={content} what={path} />
      </figcaption>
      <div className={classes.lines}>
        <CodeLines
          lines={useColouredLines({ path, content })}
          content={content}
          before={undefined}
          isOfSelection={false}
        />
      </div>
    </figure>
  );
}
