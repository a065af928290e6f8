import { type BoardLevel, type FrameKind, type StickyKind, stickyKinds } from '@lambdastorm/board';
import { Menu, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconCrop169, IconPointer } from '@tabler/icons-react';
import { type PointerEvent, useState } from 'react';
import { useBoardSnapshot } from '../board-session/BoardSession.ts';
import { frameKinds } from './frames/frameKinds.ts';
import { type Placeable, useMode } from './modeStore.ts';
import { KindSwatch } from './tools/KindSwatch.tsx';
import './palette.css';

const levels: readonly BoardLevel[] = ['bigPicture', 'processModelling', 'softwareDesign'];
const allKinds = Object.keys(stickyKinds) as StickyKind[];

/** One swatch a kind: click it and click the wall, or drag it there. Kinds of later phases are folded away. */
export function Palette() {
  const { level } = useBoardSnapshot();
  const placing = useMode((mode) => mode.placing);
  const [isUnfolded, setUnfolded] = useState(false);
  const isNeeded = (kind: StickyKind): boolean => levels.indexOf(stickyKinds[kind].level) <= levels.indexOf(level);
  const folded = allKinds.filter((kind) => !isNeeded(kind));
  return (
    <nav className="palette" aria-label="Palette">
      <Tooltip label="Select (V)" position="right">
        <button
          type="button"
          className="palette-item"
          aria-label="Select"
          aria-pressed={placing === undefined}
          onClick={() => pickUp(undefined)}
        >
          <IconPointer size={18} aria-hidden />
          <kbd>V</kbd>
        </button>
      </Tooltip>
      <hr />
      {allKinds
        .filter((kind) => isNeeded(kind) || isUnfolded)
        .map((kind) => (
          <PaletteKind key={kind} kind={kind} isPickedUp={placing?.type === 'note' && placing.kind === kind} />
        ))}
      {folded.length > 0 && (
        <Tooltip
          label={isUnfolded ? 'Only the kinds of this phase' : `${folded.length} kinds of later phases`}
          position="right"
        >
          <button
            type="button"
            className="palette-item palette-fold"
            aria-label={isUnfolded ? 'Show fewer kinds' : 'Show all kinds'}
            aria-expanded={isUnfolded}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {isUnfolded ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
          </button>
        </Tooltip>
      )}
      <hr />
      <FrameMenu isPickedUp={placing?.type === 'frame'} />
    </nav>
  );
}

function PaletteKind({ kind, isPickedUp }: { readonly kind: StickyKind; readonly isPickedUp: boolean }) {
  const { label, wording, key } = stickyKinds[kind];
  const hint = (
    <>
      <strong>{label}</strong>
      <br />
      {wording}
    </>
  );
  return (
    <Tooltip label={hint} position="right" multiline maw={260}>
      <button
        type="button"
        className="palette-item"
        aria-label={`${label}: ${wording}`}
        aria-pressed={isPickedUp}
        onPointerDown={(event) => handlePress(event, { type: 'note', kind })}
        onClick={(event) => {
          // The pointer has picked it up already; this is the keyboard.
          if (event.detail === 0) pickUp({ type: 'note', kind });
        }}
      >
        <KindSwatch kind={kind} />
        <kbd>{key.toUpperCase()}</kbd>
      </button>
    </Tooltip>
  );
}

function FrameMenu({ isPickedUp }: { readonly isPickedUp: boolean }) {
  return (
    <Menu position="right-end" offset={12}>
      <Menu.Target>
        <button type="button" className="palette-item" aria-label="Frames" aria-pressed={isPickedUp}>
          <IconCrop169 size={18} aria-hidden />
          <kbd>F</kbd>
        </button>
      </Menu.Target>
      <Menu.Dropdown maw={320}>
        {(Object.keys(frameKinds) as FrameKind[]).map((kind) => (
          <Menu.Item key={kind} onClick={() => pickUp({ type: 'frame', kind })}>
            {frameKinds[kind].label}
            <span className="palette-purpose">{frameKinds[kind].purpose}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function handlePress(event: PointerEvent<HTMLButtonElement>, placeable: Placeable): void {
  if (event.button !== 0) return;
  // A finger is captured by what it touches first; without this the wall would never see it arrive.
  event.currentTarget.releasePointerCapture(event.pointerId);
  pickUp(placeable);
}

function pickUp(placing: Placeable | undefined): void {
  useMode.getState().set({ placing });
}
