import type { Connection } from '@lambdastorm/board';
import { DraftTextInput } from '../../shared/ui/DraftTextInput.tsx';
import { PanelSection } from '../../shared/ui/PanelSection.tsx';
import { PaperChip } from '../../shared/ui/PaperChip.tsx';
import { useBoardSession, useBoardSnapshot } from '../board-session/BoardSession.ts';
import { useSelection } from '../selection/selectionStore.ts';
import classes from './DetailsPanel.module.css';

export function ConnectionDetails({ connection }: { readonly connection: Connection }) {
  const { document } = useBoardSession();
  const { notes } = useBoardSnapshot();
  const revealAndSelect = useSelection((selection) => selection.revealAndSelect);
  const ends = [connection.from, connection.to].map((id) => notes.find((note) => note.id === id));
  return (
    <PanelSection title="Arrow">
      <div className={classes.ends}>
        {ends.map((note, index) =>
          note === undefined ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: -- an arrow has two ends, and both may be the same note.
            <span key={index} className={classes.end}>
              {index === 0 ? 'from' : 'to'}
              <PaperChip kind={note.kind} text={note.text} onClick={() => revealAndSelect([note.id])} />
            </span>
          ),
        )}
      </div>
      <DraftTextInput
        label="Label"
        placeholder="What it says on the way"
        value={connection.label}
        onCommit={(label) =>
          document.edit({ type: 'relabelConnection', connectionId: connection.id, label: label.trim() })
        }
      />
    </PanelSection>
  );
}
