import type { BoardFrame, FrameKind } from '@lambdastorm/board';
import { NativeSelect } from '@mantine/core';
import { DraftTextInput } from '../../shared/ui/DraftTextInput.tsx';
import { PanelSection } from '../../shared/ui/PanelSection.tsx';
import { useBoardSession } from '../board-session/BoardSession.ts';
import { frameKindEdits } from './detailEdits.ts';

const frameLabels: Readonly<Record<FrameKind, string>> = {
  boundedContext: 'Bounded context: one language, one service',
  swimlane: 'Swimlane: a department or a parallel path',
  section: 'Section: a plain grouping',
};

const frameTitles: Readonly<Record<FrameKind, string>> = {
  boundedContext: 'Bounded context',
  swimlane: 'Swimlane',
  section: 'Section',
};

export function FrameDetails({ frame }: { readonly frame: BoardFrame }) {
  const { document } = useBoardSession();
  return (
    <PanelSection title={frameTitles[frame.kind]}>
      <DraftTextInput
        label="Title"
        value={frame.title}
        onCommit={(title) => document.edit({ type: 'retitleFrame', frameId: frame.id, title: title.trim() })}
      />
      <NativeSelect
        size="xs"
        label="Kind"
        value={frame.kind}
        data={Object.entries(frameLabels).map(([value, label]) => ({ value, label }))}
        onChange={(event) =>
          document.edit(...frameKindEdits(document.snapshot(), frame, event.currentTarget.value as FrameKind))
        }
      />
    </PanelSection>
  );
}
