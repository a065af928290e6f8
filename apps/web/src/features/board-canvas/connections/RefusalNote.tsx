import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { Button } from '@mantine/core';

export interface RefusalNoteProps {
  readonly sentence: string;
  readonly between: readonly StickyKind[];
  readonly onPutBetween: () => void;
}

/** Why an arrow was not drawn, with the way out as a button. */
export function RefusalNote({ sentence, between, onPutBetween }: RefusalNoteProps) {
  const names = between.map((kind) => stickyKinds[kind].label.toLowerCase());
  return (
    <>
      {sentence}
      {between.length > 0 && (
        <Button variant="light" size="compact-sm" mt={8} display="block" onClick={onPutBetween}>
          Put {names.join(' and ')} between
        </Button>
      )}
    </>
  );
}
