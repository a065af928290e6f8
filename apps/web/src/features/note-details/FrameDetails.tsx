import type { BoardFrame, FrameKind } from '@lambdastorm/board';
import { NativeSelect } from '@mantine/core';
import { DraftTextInput } from '../../shared/ui/DraftTextInput.tsx';
import { PanelSection } from '../../shared/ui/PanelSection.tsx';
import { frameKinds } from '../board-canvas/frames/frameKinds.ts';
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
    </PanelSection>
  );
}
