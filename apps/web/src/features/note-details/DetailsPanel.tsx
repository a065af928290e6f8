import { Kbd } from '@mantine/core';
import { IconPointer } from '@tabler/icons-react';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { useBoardSnapshot, useMayEdit } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';
import { ConnectionDetails } from './ConnectionDetails.tsx';
import classes from './DetailsPanel.module.css';
import { FrameDetails } from './FrameDetails.tsx';
import { Lockable } from './Lockable.tsx';
import { NoteDetails } from './NoteDetails.tsx';
import { SeveralDetails } from './SeveralDetails.tsx';
import { type SelectedThing, selectedThing } from './selectedThing.ts';

/** All that is known of what is selected. */
export function DetailsPanel() {
  const board = useBoardSnapshot();
  const selectedIds = useSelection((selection) => selection.selectedIds);
  const mayEdit = useMayEdit();
  const details = <Details thing={selectedThing(board, selectedIds)} />;
  return mayEdit ? (
    details
  ) : (
    <fieldset disabled className={classes.locked}>
      {details}
    </fieldset>
  );
}

// Keyed by id: what is being typed belongs to the thing it was typed for.
function Details({ thing }: { readonly thing: SelectedThing }) {
  switch (thing.type) {
    case 'nothing':
      return (
        <EmptyState icon={IconPointer} title="Nothing is selected">
          Click a note, a frame or an arrow to see and change what is known of it. Keys put new notes down:{' '}
          <Kbd size="xs">E</Kbd> an event, <Kbd size="xs">C</Kbd> a command.
        </EmptyState>
      );
    case 'note':
      return (
        <Lockable key={thing.note.id} thing={thing.note}>
          <NoteDetails note={thing.note} />
        </Lockable>
      );
    case 'frame':
      return (
        <Lockable key={thing.frame.id} thing={thing.frame}>
          <FrameDetails frame={thing.frame} />
        </Lockable>
      );
    case 'connection':
      return <ConnectionDetails key={thing.connection.id} connection={thing.connection} />;
    case 'several':
      return <SeveralDetails things={thing} />;
  }
}
