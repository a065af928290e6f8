import type { StickyNote } from '@lambdastorm/board';
import { Switch } from '@mantine/core';
import { DraftTextarea } from '../../shared/ui/DraftTextarea.tsx';
import { DraftTextInput } from '../../shared/ui/DraftTextInput.tsx';
import { useNoteEdits } from './useNoteEdits.ts';

export function HotspotDetails({ note: { id, details } }: { readonly note: StickyNote }) {
  const { changeDetails } = useNoteEdits(id);
  return (
    <>
      <DraftTextInput
        label="Owner"
        placeholder="Who finds out"
        value={details.owner ?? ''}
        onCommit={(text) => changeDetails({ owner: text.trim() === '' ? undefined : text.trim() })}
      />
      <DraftTextarea
        label="Decision"
        placeholder="What was decided, and why"
        value={details.decision ?? ''}
        onCommit={(text) => changeDetails({ decision: text.trim() === '' ? undefined : text.trim() })}
      />
      <Switch
        size="sm"
        label="Resolved"
        checked={details.resolved ?? false}
        onChange={(event) => changeDetails({ resolved: event.currentTarget.checked || undefined })}
      />
    </>
  );
}
