import type { BoardFrame, StickyNote } from '@lambdastorm/board';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { PanelSection } from '../../shared/ui/PanelSection.tsx';
import { useBoardSession } from '../board-session/BoardSession.ts';
import classes from './DetailsPanel.module.css';

interface LockableProps {
  readonly thing: StickyNote | BoardFrame;
  readonly children: ReactNode;
}

/** What is locked can be read, and unlocked. */
export function Lockable({ thing, children }: LockableProps) {
  const { document } = useBoardSession();
  const { id, locked } = thing;

  function unlock(): void {
    if ('text' in thing) document.edit({ type: 'lockNote', noteId: id, locked: false });
    else document.edit({ type: 'lockFrame', frameId: id, locked: false });
  }

  return (
    <>
      {locked === true && (
        <PanelSection title="Locked">
          <Button size="xs" variant="default" leftSection={<IconLock size={15} />} onClick={unlock}>
            Unlock to change it
          </Button>
        </PanelSection>
      )}
      <fieldset className={classes.lockable} disabled={locked === true}>
        {children}
      </fieldset>
    </>
  );
}
