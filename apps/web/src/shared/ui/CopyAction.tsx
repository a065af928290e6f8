import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { copyText } from '../copyText.ts';
import { IconAction } from './IconAction.tsx';

export interface CopyActionProps {
  readonly text: string;
  /** What is copied: “the file”. */
  readonly what: string;
}

/** Puts a text on the clipboard, and says that it has. */
export function CopyAction({ text, what }: CopyActionProps) {
  const [isCopied, setIsCopied] = useState(false);

  async function copy(): Promise<void> {
    setIsCopied(await copyText(text));
    setTimeout(() => setIsCopied(false), 1500);
  }

  return (
    <IconAction
      icon={isCopied ? IconCheck : IconCopy}
      label={isCopied ? 'Copied' : `Copy ${what}`}
      size={26}
      onClick={() => void copy()}
    />
  );
}
