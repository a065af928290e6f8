import type { GeneratedFile } from '@lambdastorm/generator';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { copyText } from '../../shared/copyText.ts';
import { IconAction } from '../../shared/ui/IconAction.tsx';
import { useSelection } from '../selection/selectionStore.ts';
import { type CodeLine, plainLines } from './CodeLine.ts';
import { CodeLines } from './CodeLines.tsx';
import classes from './CodeView.module.css';
import { askAboutCode } from './codeClient.ts';
import { languageOf } from './languageOf.ts';
import { ownerLooks } from './ownerLooks.ts';

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
        <CopyButton text={file.content} />
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

/** The lines of a file, plain until their colours are there. */
function useColouredLines({ path, content }: GeneratedFile): readonly CodeLine[] {
  const [coloured, setColoured] = useState<{ readonly content: string; readonly lines: readonly CodeLine[] }>();
  useEffect(() => {
    let isOver = false;
    askAboutCode({ type: 'colours', content, language: languageOf(path) }).then(
      ({ lines }) => {
        if (!isOver) setColoured({ content, lines });
      },
      // Plain text can be read, too.
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [path, content]);
  return coloured?.content === content ? coloured.lines : plainLines(content);
}

function CopyButton({ text }: { readonly text: string }) {
  const [isCopied, setIsCopied] = useState(false);

  async function copy(): Promise<void> {
    setIsCopied(await copyText(text));
    setTimeout(() => setIsCopied(false), 1500);
  }

  return (
    <IconAction
      icon={isCopied ? IconCheck : IconCopy}
      label={isCopied ? 'Copied' : 'Copy the file'}
      size={26}
      onClick={() => void copy()}
    />
  );
}
