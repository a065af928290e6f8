import { type StickyKind, type StickyNote, stickyKinds } from '@lambdastorm/board';
import { NumberInput, Switch, TagsInput } from '@mantine/core';
import { DraftTextarea } from '../../shared/ui/DraftTextarea.tsx';
import { DraftTextInput } from '../../shared/ui/DraftTextInput.tsx';
import { PanelSection } from '../../shared/ui/PanelSection.tsx';
import { useDerivation } from '../board-session/BoardSession.ts';
import { FindingRow } from '../findings/FindingRow.tsx';
import { findingsAbout } from '../findings/groupFindings.ts';
import { MutedRow } from '../findings/MutedRow.tsx';
import classes from './DetailsPanel.module.css';
import { ExamplesEditor } from './ExamplesEditor.tsx';
import { HotspotDetails } from './HotspotDetails.tsx';
import { HttpDetails } from './HttpDetails.tsx';
import { KindSelect } from './KindSelect.tsx';
import { NoteAuthorLine } from './NoteAuthorLine.tsx';
import { PayloadEditor } from './PayloadEditor.tsx';
import { SystemDetails } from './SystemDetails.tsx';
import { useNoteEdits } from './useNoteEdits.ts';

const carriesPayload: ReadonlySet<StickyKind> = new Set(['domainEvent', 'command', 'readModel']);
const mayTakeLong: ReadonlySet<StickyKind> = new Set(['command', 'policy', 'externalSystem']);
const isCalled: ReadonlySet<StickyKind> = new Set(['command', 'readModel']);

export function NoteDetails({ note }: { readonly note: StickyNote }) {
  const { reword, changeKind, markPivotal, changeDetails } = useNoteEdits(note.id);
  const { kind, details } = note;
  return (
    <>
      <PanelSection title={stickyKinds[kind].label}>
        <DraftTextarea
          label="Words"
          description={stickyKinds[kind].wording}
          minRows={1}
          value={note.text}
          onCommit={(text) => reword(text.trim())}
        />
        <KindSelect label="Kind" value={kind} onChange={changeKind} />
        <DraftTextarea
          label={kind === 'term' ? 'Definition' : 'Description'}
          placeholder={kind === 'term' ? 'What people mean by it' : 'What a newcomer should know'}
          value={details.description ?? ''}
          onCommit={(text) => changeDetails({ description: text.trim() === '' ? undefined : text.trim() })}
        />
        {kind === 'domainEvent' ? (
          <Switch
            size="sm"
            label="Pivotal: a line through the whole timeline"
            checked={note.pivotal}
            onChange={(event) => markPivotal(event.currentTarget.checked)}
          />
        ) : null}
        {kind === 'aggregate' ? (
          <DraftTextInput
            label="Identified by"
            description="The payload field that tells one from another, such as orderId."
            spellCheck={false}
            value={details.key ?? ''}
            onCommit={(text) => changeDetails({ key: text.trim() === '' ? undefined : text.trim() })}
          />
        ) : null}
        {kind === 'term' ? (
          <TagsInput
            size="xs"
            label="Not to be called"
            description="Words that people also use for it, and should not."
            value={[...(details.synonyms ?? [])]}
            splitChars={[',']}
            acceptValueOnBlur
            onChange={(next) => changeDetails({ synonyms: next.length === 0 ? undefined : next })}
          />
        ) : null}
        {mayTakeLong.has(kind) ? (
          <NumberInput
            size="xs"
            label="May take, in minutes"
            placeholder="Where it takes long"
            min={1}
            max={100_000}
            value={details.minutes ?? ''}
            onChange={(minutes) =>
              changeDetails({ minutes: typeof minutes === 'number' && minutes > 0 ? minutes : undefined })
            }
          />
        ) : null}
        {kind === 'hotspot' ? <HotspotDetails note={note} /> : null}
        {kind === 'externalSystem' ? <SystemDetails note={note} /> : null}
        <NoteAuthorLine noteId={note.id} />
      </PanelSection>
      {carriesPayload.has(kind) ? <PayloadEditor note={note} /> : null}
      {isCalled.has(kind) ? <HttpDetails note={note} /> : null}
      {kind === 'command' || kind === 'policy' ? <ExamplesEditor note={note} /> : null}
      <NoteFindings noteId={note.id} />
    </>
  );
}

function NoteFindings({ noteId }: { readonly noteId: string }) {
  const { findings, muted } = useDerivation();
  const about = findingsAbout(findings, [noteId]);
  const quiet = muted.filter(({ finding }) => finding.noteIds[0] === noteId);
  if (about.length + quiet.length === 0) return null;
  return (
    <PanelSection title="Findings">
      <ul className={classes.findings}>
        {about.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
        {quiet.map((each) => (
          <MutedRow key={each.finding.id} muted={each} />
        ))}
      </ul>
    </PanelSection>
  );
}
