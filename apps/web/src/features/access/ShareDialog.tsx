import { isAtLeast } from '@lambdastorm/contract';
import { Button, Modal } from '@mantine/core';
import { useBoard } from '../boards/boardQueries.ts';
import { useMe } from '../sign-in/meQueries.ts';
import classes from './access.module.css';
import { copyBoardLink } from './copyBoardLink.ts';
import { LinksSection } from './LinksSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';

export interface ShareDialogProps {
  readonly boardId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Who is let onto a board, and how. */
export function ShareDialog({ boardId, isOpen, onClose }: ShareDialogProps) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Share this board" size={640}>
      <ShareContent boardId={boardId} />
    </Modal>
  );
}

function ShareContent({ boardId }: { readonly boardId: string }) {
  const { data: me } = useMe();
  const { data: board } = useBoard(boardId);
  if (me === undefined || board === undefined) return null;
  const scope = { boardId };
  const mayShare = isAtLeast(board.role, 'facilitator');
  return (
    <>
      <p className={classes.sentence}>
        {me.signIn.isLocal
          ? 'Everybody who opens this address on this machine may do everything. To let others in from elsewhere, start the server with PUBLIC_URL; docs/operating.md says how.'
          : 'Those who have access can open the board at its address. Everybody else needs a link.'}
      </p>
      <Button variant="default" onClick={() => void copyBoardLink()}>
        Copy the board’s address
      </Button>
      {me.signIn.isLocal ? null : (
        <>
          {mayShare ? <LinksSection scope={scope} myRole={board.role} /> : null}
          <PeopleSection scope={scope} myRole={board.role} />
        </>
      )}
    </>
  );
}
