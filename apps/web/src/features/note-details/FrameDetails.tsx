import type { BoardFrame, FrameDetailsPatch, FrameKind } from '@lambdastorm/board';
import { Button, NativeSelect } from '@mantine/core';
import { DraftTextarea } from '../../shared/ui/DraftTextarea.tsx';
import { DraftTextInput } from '../../shared/ui/DraftTextInput.tsx';
import { PanelSection } from '../../shared/ui/PanelSection.tsx';
import { frameKinds } from '../board-canvas/frames/frameKinds.ts';
import { useBoardView } from '../board-page/useBoardView.ts';
import { useBoardSession } from '../board-session/BoardSession.ts';

export function FrameDetails({ frame }: { readonly frame: BoardFrame }) {
  const { document } = useBoardSession();
  return (
    <PanelSection title={frameKinds[frame.kind].label}>
      <DraftTextInput
        label="Title"
        value={frame.title}
        onCommit={(title) => document.edit({ type: 'retitleFrame', frameId: frame.id, title: title.trim() })}
      />
      <NativeSelect
        size="xs"
        label="Kind"
        description={frameKinds[frame.kind].purpose}
        value={frame.kind}
        data={Object.entries(frameKinds).map(([value, { label }]) => ({ value, label }))}
        onChange={(event) =>
          document.edit({
            type: 'changeFrameKind',
            frameId: frame.id,
            kind: event.currentTarget.value as FrameKind,
          })
        }
      />
      {frame.kind === 'boundedContext' ? <ContextDetails frame={frame} /> : null}
    </PanelSection>
  );
}

/** The first lines of its canvas; the rest is on its page. */
function ContextDetails({ frame: { id, details = {} } }: { readonly frame: BoardFrame }) {
  const { document } = useBoardSession();
  const { show } = useBoardView();
  const say = (patch: FrameDetailsPatch): void =>
    document.edit({ type: 'changeFrameDetails', frameId: id, details: patch });
  return (
    <>
      <DraftTextarea
        label="Purpose"
        placeholder="Why is it there?"
        value={details.purpose ?? ''}
        onCommit={(text) => say({ purpose: text.trim() === '' ? undefined : text.trim() })}
      />
      <DraftTextInput
        label="Team"
        placeholder="Who looks after it"
        value={details.team ?? ''}
        onCommit={(text) => say({ team: text.trim() === '' ? undefined : text.trim() })}
      />
      <Button size="xs" variant="default" onClick={() => show('model', id)}>
        Open its canvas
      </Button>
    </>
  );
}
