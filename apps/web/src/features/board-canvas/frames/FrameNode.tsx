import { IconLock } from '@tabler/icons-react';
import { type NodeProps, NodeResizer } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { contextHue } from '../../../shared/theme/contextHue.ts';
import { useSelection } from '../../selection/selectionStore.ts';
import { writeThing } from '../actions/changing.ts';
import type { FrameNode as FrameNodeType } from '../flow/CanvasNode.ts';
import { InlineField } from '../InlineField.tsx';
import { useMode } from '../modeStore.ts';
import { useWall } from '../Wall.ts';
import { frameKinds } from './frameKinds.ts';
import './frame.css';

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** An area of the wall: grabbed by its border or its title, open to the pointer inside. */
export function FrameNode({ id, data, selected }: NodeProps<FrameNodeType>) {
  const wall = useWall();
  const { kind, title, locked } = data.frame;
  const isWriting = useMode((mode) => mode.writingId === id);
  const isAlone = useSelection(({ selectedIds }) => selected === true && selectedIds.length === 1);
  const { label } = frameKinds[kind];
  const hue = { '--hue': kind === 'boundedContext' ? contextHue(id) : 'var(--text-dim)' } as CSSProperties;
  return (
    <div className="frame" data-kind={kind} data-selected={selected} style={hue}>
      {sides.map((side) => (
        <div key={side} className="frame-side" data-side={side} />
      ))}
      {isAlone && locked !== true && <NodeResizer minWidth={160} minHeight={100} handleClassName="note-corner" />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard writes the title with Enter on the frame. */}
      <div className="frame-title" onDoubleClick={() => writeThing(wall, id)}>
        {locked && <IconLock className="frame-lock" size="0.8em" aria-hidden />}
        {isWriting ? (
          <InlineField
            id={id}
            text={title}
            label={`Title of this ${label.toLowerCase()}`}
            placeholder={label}
            onEnd={(text) => {
              if (text !== title) wall.document.edit({ type: 'retitleFrame', frameId: id, title: text });
            }}
          />
        ) : (
          title.trim() || <span className="frame-hint">{label}</span>
        )}
      </div>
    </div>
  );
}
