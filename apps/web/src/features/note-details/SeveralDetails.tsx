import { type StickyKind, stickyKinds } from '@lambdastorm/board';
import { Button, Group } from '@mantine/core';
import { IconFrame, IconTrash } from '@tabler/icons-react';
import { countOf } from '../../shared/countOf.ts';
import { newId } from '../../shared/newId.ts';
import { PanelSection } from '../../shared/ui/PanelSection.tsx';
import { frameAround } from '../board-canvas/edits/placeNote.ts';
import { removeEdits } from '../board-canvas/edits/removeEdits.ts';
import { useBoardSession } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';
import classes from './DetailsPanel.module.css';
import { KindSelect } from './KindSelect.tsx';
import type { SelectedThings } from './selectedThing.ts';

export function SeveralDetails({ things }: { readonly things: SelectedThings }) {
  const { document } = useBoardSession();
  const select = useSelection((selection) => selection.select);
  const { notes, frames, connections } = things;
  const kinds = [...Map.groupBy(notes, ({ kind }) => kind)];

  function changeKind(kind: StickyKind): void {
    const free = notes.filter(({ locked }) => locked !== true);
    if (free.length > 0)
      document.edit(...free.map(({ id }) => ({ type: 'changeNoteKind', noteId: id, kind }) as const));
  }

  function removeAll(): void {
    const ids = [...notes, ...frames, ...connections].map(({ id }) => id);
    const edits = removeEdits(ids, document.snapshot());
    if (edits.length > 0) document.edit(...edits);
  }

  function frame(): void {
    const around = frameAround(newId(), 'boundedContext', notes);
    if (around === undefined) return;
    document.edit({ type: 'addFrame', frame: around });
    select([around.id]);
  }

  return (
    <PanelSection title="Several things">
      <ul className={classes.summary}>
        {kinds.map(([kind, some]) => (
          <li key={kind}>{summaryOf(kind, some.length)}</li>
        ))}
        {frames.length === 0 ? null : <li>{countOf(frames.length, 'frame')}</li>}
        {connections.length === 0 ? null : <li>{countOf(connections.length, 'arrow')}</li>}
      </ul>
      {notes.length === 0 ? null : (
        <KindSelect
          label={`Kind of the ${countOf(notes.length, 'note')}`}
          value={kinds.length === 1 ? kinds[0]?.[0] : undefined}
          onChange={changeKind}
        />
      )}
      <Group gap="xs">
        {notes.length === 0 ? null : (
          <Button size="xs" variant="default" leftSection={<IconFrame size={15} />} onClick={frame}>
            Draw a bounded context around
          </Button>
        )}
        <Button size="xs" variant="default" leftSection={<IconTrash size={15} />} onClick={removeAll}>
          Remove all
        </Button>
      </Group>
    </PanelSection>
  );
}

function summaryOf(kind: StickyKind, count: number): string {
  return countOf(count, stickyKinds[kind].label.toLowerCase()).replace(/policys$/, 'policies');
}
