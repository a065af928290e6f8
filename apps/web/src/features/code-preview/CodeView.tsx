import type { GeneratedFile } from '@lambdastorm/generator';
import { CopyAction } from '../../shared/ui/CopyAction.tsx';
import { useSelection } from '../selection/selectionStore.ts';
import { CodeLines } from './CodeLines.tsx';
import classes from './CodeView.module.css';
import { ownerLooks } from './ownerLooks.ts';
import { useColouredLines } from './useColouredLines.ts';

export interface CodeViewProps {
  readonly file: GeneratedFile;
  /** The text before the latest change; absent when it did not change. */
  readonly before: string | undefined;
}

export function CodeView({ file, before }: CodeViewProps) {
  const selectedIds = useSelection((selection) => selection.selectedIds);
  const { label, meaning } = ownerLooks[file.owner];
  return (
    <section className={classes.view} aria-label={file.path}>
      <div className={classes.head}>
        <span className={classes.path} title={file.path}>
          {/* Cut at its start: the end of a path says more. */}
          <bdi>{file.path}</bdi>
        </span>
        <span className={classes.owner} title={meaning}>
          {label}
        </span>
        <CopyAction text={file.content} what="the file" />
      </div>
      <CodeLines
        lines={useColouredLines(file)}
        content={file.content}
        before={before}
        isOfSelection={file.noteIds.some((id) => selectedIds.includes(id))}
      />
    </section>
  );
}
