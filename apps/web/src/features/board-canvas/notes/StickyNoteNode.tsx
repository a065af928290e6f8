import { stickyKinds } from '@lambdastorm/board';
import { IconLock } from '@tabler/icons-react';
import { type NodeProps, NodeResizer } from '@xyflow/react';
import { useState } from 'react';
import { kindIcons } from '../../../shared/theme/kindIcons.ts';
import { severityLooks } from '../../findings/severityLooks.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { SideHandles } from '../connections/SideHandles.tsx';
import type { NoteNode } from '../flow/CanvasNode.ts';
import { useMode } from '../modeStore.ts';
import { type FindingMark, useFindingMarks } from './findingMarks.ts';
import { fitText, linesThatFit } from './fitText.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { textBox } from './textBox.ts';
import './stickyNote.css';

/** One component for all kinds: what differs is in the kind table and in the style sheet. */
export function StickyNoteNode({ id, data, selected, dragging }: NodeProps<NoteNode>) {
  const { kind, text, size, pivotal, locked } = data.note;
  const isWriting = useMode((mode) => mode.writingId === id);
  const isStartOfArrow = useMode((mode) => mode.connectingFrom === id || mode.drawing?.noteId === id);
  const isAlone = useSelection(({ selectedIds }) => selected === true && selectedIds.length === 1);
  const [isHovered, setHovered] = useState(false);
  const mark = useFindingMarks(({ marks }) => marks.get(id));
  const KindIcon = kindIcons[kind];
  const box = textBox(kind, size);
  const textSize = fitText(text, box);
  const showsHandles = (isHovered || isAlone) && !isWriting && !dragging;
  return (
    <div
      className="note"
      data-kind={kind}
      data-selected={selected}
      data-arrow-start={isStartOfArrow}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      {/* Where the library finds the start of every arrow when it measures; see toFlowElements. */}
      <i className="note-anchor source" data-handlepos="right" />
      <div className="note-paper" />
      <KindIcon className="note-icon" stroke={2} aria-hidden />
      {pivotal && <span className="note-pivotal">pivotal</span>}
      {mark !== undefined && <FindingSign mark={mark} />}
      {locked && <IconLock className="note-lock" size={14} aria-hidden />}
      {isWriting ? (
        <NoteEditor note={data.note} />
      ) : (
        <div className="note-text" style={{ fontSize: textSize }}>
          {text.trim() === '' ? (
            <span className="note-hint">{stickyKinds[kind].label}</span>
          ) : (
            <span className="note-words" style={{ WebkitLineClamp: linesThatFit(textSize, box) }}>
              {text}
            </span>
          )}
        </div>
      )}
      {isAlone && !isWriting && locked !== true && (
        <NodeResizer minWidth={80} minHeight={60} keepAspectRatio={kind === 'hotspot'} handleClassName="note-corner" />
      )}
      {showsHandles && <SideHandles />}
    </div>
  );
}

/** Small, so that the words stay what one reads; the panel says all of it. */
function FindingSign({ mark: { severity, sentence } }: { readonly mark: FindingMark }) {
  const { icon: SeverityIcon, label } = severityLooks[severity];
  return (
    <span className="note-finding" data-severity={severity} title={sentence}>
      <SeverityIcon size={14} stroke={2.25} role="img" aria-label={label} />
    </span>
  );
}
