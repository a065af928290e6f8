import { useEffect, useState } from 'react';
import { type CodeLine, plainLines } from './CodeLine.ts';
import { askAboutCode } from './codeClient.ts';
import { languageOf } from './languageOf.ts';

/** The lines of a file, plain until their colours are there. */
export function useColouredLines({
  path,
  content,
}: {
  readonly path: string;
  readonly content: string;
}): readonly CodeLine[] {
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
